import { type Claim, checkClaim } from "tradefigures/checking";
import { expect, test } from "vitest";
import { checkEach } from "../../../../src/checking/claims/check-claim.js";
import { about, level } from "./evidence-of.js";

const was = (printed: string): Claim => ({
  kind: "level",
  about: about("exports"),
  period: "2025-11",
  currency: "USD",
  printed,
});

test("a claim that cannot be read is reported in its place; the others stand", () => {
  const evidence = { observations: [level("exports", "2025-11", "110.0")] };
  const checks = checkEach(
    [was("110 billion"), was("tens of billions"), was("120 billion")],
    evidence,
    undefined,
  );
  expect(checks.map(({ verdict }) => verdict)).toEqual(["supported", "not-computable", "contradicted"]);
  expect(checks[1]).toMatchObject({ because: "unreadable", claim: { printed: "tens of billions" } });
  expect(checks[1]!.explanation).toMatch(/^Not computable: .*tens of billions/);
  expect(() => checkClaim(was("tens of billions"), evidence)).toThrow("tens of billions");
});

test("an error that is none of a claim is not taken for one", () => {
  const broken: Claim = {
    ...was("110 billion"),
    get asOf(): never {
      throw new Error("not read");
    },
  };
  expect(() => checkEach([broken], {}, undefined)).toThrow("not read");
});

test("wrong evidence and wrong options are refused for all", () => {
  expect(() => checkEach([], { observations: [{}] } as never, undefined)).toThrow();
  expect(() => checkEach([], {}, { window: -1 })).toThrow("window");
});
