import { expect, test } from "vitest";
import { ratesOn, spotsUntil } from "../../../../src/checking/evidence/rates-at-hand.js";
import { money } from "../claims/evidence-of.js";
import { knowledgeOf } from "./knowledge-of.js";

const day = "2025-11-10";

test("rates conflict where two for one thing differ, not where others are missing", () => {
  const one = money("USD/KRW", "spot", day, "1460");
  const found = (...exchangeRates: (typeof one)[]) => {
    const { rates, conflicting } = ratesOn(knowledgeOf({ exchangeRates }), "USD", "KRW", [["spot", day]]);
    return [rates.map(({ rate }) => String(rate)), conflicting];
  };
  expect(found(one)).toEqual([["1460"], false]);
  expect(found(one, money("USD/KRW", "spot", day, "1470"))).toEqual([[], true]);
  expect(found(money("EUR/USD", "spot", day, "1.1"))).toEqual([[], false]);
  expect(found()).toEqual([[], false]);
});

test("the spot rates of the days up to one are one more than those days", () => {
  expect(spotsUntil(day, 2)).toEqual([
    ["spot", "2025-11-10"],
    ["spot", "2025-11-09"],
    ["spot", "2025-11-08"],
  ]);
});
