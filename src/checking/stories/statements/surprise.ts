import { isDown } from "../clauses/nodes.js";
import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, currencyOf, hostOf, type Known } from "./told.js";

const OPPOSED: Readonly<Record<string, string>> = { rise: "fall", fall: "rise" };

export function surprise(one: Known, all: readonly Placed[], options: StoryOptions): Answer {
  const { said, about, period, sign } = one;
  const figure = said.figure!;
  const { opener, isOfSize } = said.detail;
  const host = hostOf(one, all);
  const isLevel = figure.kind === "amount";
  if (!isLevel && figure.kind !== "percent") return ["measure"];
  const [low, high] = figure.ends ?? [figure.text, figure.text];
  const down = !isLevel && isDown(said.move);
  // "This was slower than the 8.8% fall expected": it was a fall, too.
  const isFall =
    (host === undefined && down && isOfSize) ||
    (host === undefined ? one.nounMove : host.said.move) === "fall";
  const bare = (text: string): string =>
    text.replace(/^(?:a|an|the|about|around|roughly|nearly|almost|some|only) /u, "");
  let position: "above" | "within" | "below";
  // "Fell 5%, more than the 4% expected": a rise or a fall of 4%.
  if (!isLevel && isFall && said.move === null && (opener !== "below" || host === undefined))
    return ["position"];
  // "The decline was larger than", "the decline exceeded", "fell 5%, exceeding a 4% drop": by its size.
  const isBySize = host === undefined || isOfSize;
  if (down && isFall && isBySize && (opener === "above" || opener === "below")) return ["position"];
  if (opener === "above" || opener === "below" || opener === "within") position = opener;
  else if (opener === "more" || opener === "less") {
    // "More than a predicted drop of 5.2%" is below −5.2%.
    position = (opener === "more") !== (down && isFall) ? "above" : "below";
  } else if (opener === "opposed" && OPPOSED[host?.said.move ?? ""] === said.move)
    // "Fell 2%, defying forecasts for a 1% rise".
    position = down ? "above" : "below";
  else if (opener === "size") position = down ? "below" : "above";
  else return ["position"];
  if (!isLevel && about.flow === "balance") return ["measure"];
  const minus = (text: string): string => (down ? `−${bare(text)}` : bare(text));
  const ends = down && figure.ends ? [minus(high), minus(low)] : [minus(low), minus(high)];
  const expected = { position, low: ends[0]!, high: ends[1]! };
  if (isLevel) {
    const currency = currencyOf(figure, options);
    if (currency === null) return ["currency"];
    // "A surplus of $3 billion, better than the forecast of a $2 billion deficit": below zero, that was.
    if (sign === -1 || said.move === "fall") return ["position"];
    return {
      body: {
        kind: "surprise",
        about,
        period,
        comparison: "level",
        currency,
        ...expected,
      },
    };
  }
  // "Imports in yuan terms fell 2.5%, below the 3% expected": that in yuan, which a claim cannot say.
  if (!["USD", null].includes(one.terms ?? host?.terms ?? null)) return ["value"];
  const comparison = host?.comparison ?? one.comparison;
  if (comparison === null || comparison === "other") return ["comparison"];
  return { body: { kind: "surprise", about, period, comparison, ...expected } };
}
