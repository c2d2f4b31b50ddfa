import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { known } from "../../../src/command/ending.js";
import { print } from "../../../src/command/output.js";
import { readValue } from "../../../src/command/reading/options.js";
import { recordsIn } from "../../../src/command/reading/records.js";
import { runCommand } from "./run-command.js";
import { kept, withStreams } from "./with-streams.js";

const folder = mkdtempSync(path.join(tmpdir(), "ends-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a fault of the program", () => {
  test("ends with 70, and says where it happened", async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error("broken"));
      },
    });
    const { code, out, error } = await withStreams({ stdin }, () =>
      runCommand("check", "--sample", "china", "--as-of", "2025-12-08"),
    );
    expect([code, out]).toEqual([70, ""]);
    expect(error).toMatch(/^a fault of tradefigures, not of what you gave it:\nError: broken\n {4}at /);
  });

  const fault = new Error("broken");
  const broken = (): never => {
    throw fault;
  };
  test.each<[string, () => unknown]>([
    ["data", () => known(broken)],
    ["the value of an option", () => readValue("--month", broken)],
    ["records", () => recordsIn("[]", "x.json", broken)],
  ])("is not taken for a refusal of %s", (_, read) => {
    let thrown: unknown;
    try {
      read();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(fault);
  });
});

test("what the library refuses of several files ends with 2, and its message alone", async () => {
  const files = ["one.csv", "two.csv"].map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, "period,exports,imports\n2024-11,1,2\n");
  const { code, out, error } = await runCommand("growth", ...files.flatMap((file) => ["--data", file]));
  expect([code, out, error]).toEqual([
    2,
    "",
    "a period must have one item for a day, got two of 2024-11 (no day)",
  ]);
});

test("a complaint that nobody hears ends nothing", async () => {
  const before = process.exitCode;
  const stderr = Object.assign(new EventEmitter(), { write: () => true });
  try {
    await withStreams({ stdout: kept().stream, stderr }, () =>
      print({ text: "", exitCode: 2, complaint: "wrong" }),
    );
  } finally {
    process.exitCode = before;
  }
  // An emitter without a listener throws what it emits.
  expect(stderr.emit("error", new Error("gone"))).toBe(true);
});
