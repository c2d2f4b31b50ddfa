import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type Flow, type Month, observation, type Period, plusMonths, type Series, span } from "tradefigures";

/** A result as the reference has it: its lines, or the digest of them and some with their numbers. */
export type Expected = string | readonly [digest: string, ...lines: (readonly [number, string])[]];

/** What a measure was asked, and last what it must say. */
export type Case = readonly unknown[];

type WrittenSeries = readonly [flow: Flow, first: Month, unit: string, step: string, rows: string];

interface ReferenceFile {
  readonly made: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly series: readonly WrittenSeries[];
  readonly cases: Readonly<Record<string, readonly Case[]>>;
}

const { REFERENCE: path = fileURLToPath(new URL("./measures.json.gz", import.meta.url)) } = process.env;

/** The output of measures.py: what is committed, or another file. */
export const reference = JSON.parse(gunzipSync(readFileSync(path)).toString()) as ReferenceFile;

const read = new Map<number, Series>();

/** A series of the reference; every other one comes in the wrong order of time. */
export function seriesAt(index: number): Series {
  const known = read.get(index);
  if (known !== undefined) return known;
  const rows = rowsOf(reference.series[index]!);
  const given = index % 2 === 0 ? rows : rows.toReversed();
  read.set(index, given);
  return given;
}

function rowsOf([flow, start, unit, step, text]: WrittenSeries): Series {
  let next: Period = start;
  const rows = [];
  for (const token of text.split(" ")) {
    const [, months = "1", value, mark] = /^(?:(\d+):)?(-?\d+)([!*]?)$/.exec(token) ?? [];
    const last: Period = plusMonths(next, Number(months) - 1);
    if (value !== undefined)
      rows.push(
        observation({
          reporter: "XX",
          flow,
          currency: "USD",
          period: span(next as Month, last as Month),
          value: scaled(value, unit),
          ...(step !== "" && mark !== "!" && { roundedTo: scaled(mark === "*" ? `${step}0` : step, unit) }),
        }),
      );
    next = plusMonths(last, 1);
  }
  return rows;
}

const scaled = (value: string, unit: string): `${number}` => `${value}${unit.slice(1)}` as `${number}`;

/** What differs between the lines that the library gives and those of the reference; `null` where nothing does. */
export function disagreement(lines: readonly string[], expected: Expected): unknown {
  if (typeof expected === "string") {
    const given = lines.join("\n");
    return given === expected ? null : { given, expected };
  }
  const [digest, ...shown] = expected;
  for (const [index, line] of shown)
    if (lines[index] !== line) return { given: lines[index], expected: line };
  const given = createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
  return given === digest ? null : { given: lines, expected: "see measures.py --show" };
}
