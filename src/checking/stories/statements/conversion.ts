import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, currencyOf } from "./told.js";

export function conversion(one: Placed, all: readonly Placed[], options: StoryOptions): Answer {
  const host = all[one.said.base ?? -1];
  if (host === undefined || host.period === null || host.said.figure === null) return ["measure"];
  // Of which time the amount is, was not read.
  if (host.missing.includes("period") || host.missing.includes("flow")) return ["period"];
  // What is converted is no trade in goods.
  const { coverage = "goods" } = options;
  if ((host.said.topic?.unread.length ?? 0) > 0) return ["product"];
  if (coverage === "goods" && host.about?.coverage !== undefined) return ["coverage"];
  const base = currencyOf(host.said.figure, options);
  // In brackets "¥" may be the money of the reader, not of China.
  if (one.said.figure!.isBareSign && one.said.figure!.currency === "CNY" && options.yen === undefined)
    return ["figure"];
  const quote = currencyOf(one.said.figure!, options);
  if (base === null || quote === null || base === quote) return ["currency"];
  return {
    body: {
      kind: "conversion",
      base,
      amount: host.said.figure.text,
      quote,
      converted: one.said.figure!.text,
      period: host.period,
    },
  };
}
