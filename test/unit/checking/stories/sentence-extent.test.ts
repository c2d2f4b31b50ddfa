import { describe, expect, test } from "vitest";
import { type Context, NOTHING_SAID } from "../../../../src/checking/stories/context.js";
import { begun, coverageOf, extentOf, servicesOf } from "../../../../src/checking/stories/sentence-extent.js";
import { topicsOf } from "../../../../src/checking/stories/topics/topics.js";
import { tokensOf } from "../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "./pieces-in.js";

const options = { reporter: "KE", asOf: "2025-12-08" } as const;
const pieces = (text: string) => piecesIn(text, options);
const after = (period: Context["period"], more: Partial<Context> = {}): Context => ({
  ...NOTHING_SAID,
  period,
  ...more,
});

describe("what is covered", () => {
  test.each([
    ["Advance figures were out.", true],
    ["The advanced report was out.", true],
    ["The full report was out.", false],
  ])("by advance figures: %s", (text, isOfGoods) => {
    expect(begun(pieces(text), [], NOTHING_SAID, options, false)).toMatchObject({ isOfGoods });
  });

  test.each([
    ["Amid lower demand for services, it fell.", { isCoverageOpen: true }],
    ["Amid lower demand for goods, it fell.", {}],
    ["Amid lower demand for services and for goods, it fell.", {}],
    ["It was not services.", {}],
    ["It was said by Customs Services.", {}],
    ["It fell.", {}],
  ])("is open after services: %s", (text, gone) => {
    expect(servicesOf(pieces(text), tokensOf(text))).toEqual(gone);
  });

  test.each([
    ["Zork of goods and services climbed.", null, { coverage: "goods-and-services" }],
    ["Goods were $130 billion.", "goods-and-services", { coverage: null, isCoverageOpen: true }],
    ["Goods were $130 billion.", null, { coverage: null }],
    ["Goods were $130 billion, zork of services fell.", "goods-and-services", {}],
    ["Services fell.", "goods-and-services", {}],
    ["Zork fell.", "goods-and-services", {}],
  ] as const)("goes on, or is open: %s (%s before)", (text, coverage, gone) => {
    expect(coverageOf(pieces(text), after(null, { coverage }))).toEqual(gone);
  });
});

describe("where nothing was spoken of before", () => {
  const extent = (text: string, before: Context["extent"] = null) =>
    extentOf(pieces(text), topicsOf(pieces(text), "KE"), after(null, { extent: before }));

  test.each([
    ["The zork sector was hit.", true],
    ["The zork industry was hit.", true],
    ["The zork industry's output fell.", true],
    ["The zork makers were hit.", true],
    ["The zork producers were hit.", true],
    ["The zork exporters were hit.", true],
    ["The zork farmers were hit.", true],
    ["The strong sector was hit.", false],
    ["The zork sectors were hit.", false],
    ["The zork sectoral data were out.", false],
    // A name that trades.
    ["Zorkland recorded $5 billion.", true],
    ["Zorkland exported much.", true],
    ["Zorkland's exports rose.", false],
    ["Zo recorded $5 billion.", false],
    ["zorkland recorded $5 billion.", false],
    // What is counted and no money.
    ["It exported 5,000 cars.", true],
    ["It exported $5,000.", false],
    ["It exported cars.", false],
    // A place behind the flow.
    ["Exports in Zorkland rose.", true],
    ["Exports Zorkland rose.", true],
    ["Exports in the Zorkland rose.", true],
    ["Exports zork Zorkland rose.", true],
    ["Exports rose in Zorkland.", false],
    ["Exports with Zorkland rose.", false],
    ["Exports in zorkland rose.", false],
    ["Exports rose.", false],
  ])("%s speaks of a part: %s", (text, isPart) => {
    expect(extent(text)).toEqual(isPart ? { extent: "part" } : {});
  });

  test("what was spoken of before goes on", () => {
    expect(extent("The zork sector was hit.", "all")).toEqual({});
  });
});
