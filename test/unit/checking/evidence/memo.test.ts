import { expect, test } from "vitest";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import { memo } from "../../../../src/checking/evidence/memo.js";

const evidence = {};
const other = {};

test("what was worked out of the same evidence is kept", () => {
  const known = memo<readonly number[]>();
  const nothing = memo<null>();
  let made = 0;
  for (let run = 0; run < 3; run++) {
    expect(known(indexOf(evidence), "one", () => [++made])).toEqual([1]);
    nothing(indexOf(evidence), "one", () => {
      made += 1;
      return null;
    });
  }
  expect(made).toBe(2);
  expect(known(indexOf(evidence), "two", () => [++made])).toEqual([3]);
  expect(known(indexOf(other), "one", () => [++made])).toEqual([4]);
});

test("it does not grow without end", () => {
  const known = memo<readonly number[]>();
  let made = 0;
  const ask = (key: number): unknown => known(indexOf(evidence), `${key}`, () => [++made]);
  for (let key = 0; key < 20_000; key++) ask(key);
  ask(0);
  expect(made).toBe(20_000);
  ask(20_000);
  ask(0);
  expect(made).toBe(20_002);
});
