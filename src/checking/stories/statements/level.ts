import type { Placed } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import { type Answer, currencyOf, isKnown } from "./told.js";

export function level(one: Placed, missing: readonly MissingPart[], options: StoryOptions): Answer {
  const { said, sign } = one;
  const figure = said.figure!;
  const currency = currencyOf(figure, options);
  const lacks = [...missing, ...(currency === null ? (["currency"] as const) : [])];
  // "Export growth slowed, rising 19.4% to $157 billion": that of the exports.
  if ((one.measure === "growth" && said.detail.cue !== "to") || said.missing.length > 0)
    lacks.push("measure");
  if (lacks.length > 0 || !isKnown(one)) return lacks;
  // "USD 70.59" of a nation's trade lost its scale.
  if (
    /^[^a-z]*$/i.test(figure.text.replace(/^\D+/, "")) &&
    Number(figure.text.replace(/[^\d.]/g, "")) < 1_000_000 &&
    !/\p{L}{2,}\s*$/u.test(figure.text)
  )
    return ["figure"];
  const negative = sign === -1 && figure.sign === null;
  const printed = negative ? figure.negative : figure.text;
  return {
    body: { kind: "level", about: one.about, period: one.period, currency: currency!, printed },
    notes: one.isRelative ? (["relative-period"] as const) : [],
  };
}
