import {
  isArticle,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
  wordsOf,
} from "../words/pieces.js";
import { takeCover } from "./after-cover.js";
import { takeOf, takePair, takeParties } from "./after-parties.js";
import { type Draft, FLOWS, type FlowSaid, one } from "./topic.js";

/** What stands after the head within the phrase. */
export function takeAfter(pieces: readonly Piece[], head: number, draft: Draft, reporter: string): number {
  let at = head + 1;
  while (at < pieces.length) {
    const next = TAKES.reduce<number | null>(
      (found, take) => found ?? take(pieces, at, draft, reporter, head),
      null,
    );
    if (next === null || next === at) break;
    at = next;
  }
  // "China-Africa trade", "the trade between X and Y" name both sides.
  if (draft.ofWhom.length === 2) {
    takePair(draft, draft.ofWhom.splice(0), reporter);
    draft.isAmbiguous = false;
  }
  return at;
}

/** A second flow, and what else goes on; `null` for another word, the same place where the phrase ends. */
function takeFurther(
  pieces: readonly Piece[],
  at: number,
  draft: Draft,
  _reporter: string,
  head: number,
): number | null {
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  // "Import and export volume".
  if (means(pieces[head], "side") && means(piece, "and") && means(next, "side") && draft.flows.length === 1) {
    draft.flows.push(FLOWS[meaning(next, "side")!]!);
    return at + 2;
  }
  // "A surplus in trade with", "the deficit in the trade account", "the negative balance of Ukraine's foreign trade".
  if (draft.flows[0]!.flow === "balance" && draft.flows.length === 1 && means(piece, "in", "of")) {
    let noun = at + 1;
    let owner: string | null = null;
    let cover: Draft["coverage"] = null;
    for (; noun < pieces.length; noun++) {
      const word = pieces[noun]!;
      if (means(word, "cover")) cover ??= meaning(word, "cover") as Draft["coverage"];
      if (isPlace(word) && word.isOwner && owner === null) owner = word.code;
      else if (
        !isArticle(word) &&
        !(means(word, "mod", "cover", "owner", "bilateral", "all") && !means(word, "flow"))
      )
        break;
    }
    const said = meaning(pieces[noun], "flow");
    if (said === "total" || (said === "balance" && draft.flows[0]!.sign !== 0)) {
      // "The surplus in the services trade".
      draft.coverage ??= cover;
      if (owner !== null) draft.ofWhom.push(owner);
      draft.isFresh ||= owner !== null;
      return noun + 1;
    }
  }
  // "Imports from and exports to Peru": both, with that partner.
  const other = meaning(pieces[at + 2], "flow");
  const isElided = means(piece, "from", "to") && means(next, "and") && means(pieces[at + 3], "to", "from");
  if (isElided && draft.flows.length === 1 && (other === "exports" || other === "imports")) {
    draft.flows.push(FLOWS[other]!);
    return at + 3;
  }
  // "Exports and imports", "total trade, exports and imports".
  if (!draft.isVerb) {
    const second = coordinatedAt(pieces, at, draft.flows);
    // "Exports to China and imports from Japan": each with its own partner.
    const isApart = draft.withWhom.length > 0 && means(pieces[second?.until ?? at], "from", "to", "with");
    if (second !== null && !isApart) {
      draft.flows.push(second.flow);
      // "Exports as well as imports were $5 billion": each, or both together.
      if (wordsOf(piece) === "as well as") draft.unread.push(piece);
      return second.until;
    }
  }
  const isAbroad = isUnread(piece) && draft.measure === null && ["abroad", "overseas"].includes(piece.text);
  return isAbroad ? at + 1 : null;
}

/** A second flow after "and" or a comma, with nothing but modifiers between. */
function coordinatedAt(
  pieces: readonly Piece[],
  at: number,
  flows: readonly FlowSaid[],
): { readonly flow: FlowSaid; readonly until: number } | null {
  const link = pieces[at];
  const isAnd = means(link, "and") && one(link) !== "or";
  if (!isAnd && !isSign(link, ",")) return null;
  let place = at + 1;
  if (!isAnd && means(pieces[place], "and")) place++;
  while (means(pieces[place], "mod", "all", "owner", "cover") || isArticle(pieces[place])) place++;
  const flow = meaning(pieces[place], "flow");
  if (flow === undefined) return null;
  const said = FLOWS[flow]!;
  // "In trade with China and a surplus of": another phrase.
  if (["a", "an"].includes(one(pieces[place - 1])) && said.flow === "balance") return null;
  if (flows.some((one) => one.flow === said.flow && said.flow !== "balance")) return null;
  // A comma alone lists only where "and" follows: "trade, exports, imports and the surplus".
  let end = place + 1;
  while (isSign(pieces[end], ",") && means(pieces[end + 1], "flow") && end < place + 5) end += 2;
  if (!isAnd && !means(pieces[end], "and")) return null;
  return { flow: said, until: place + 1 };
}

/** "Exports as a whole", after those to a partner. */
function takeWhole(pieces: readonly Piece[], at: number, draft: Draft): number | null {
  const piece = pieces[at]!;
  if (piece.kind !== "word" || !WHOLE.includes(piece.phrase)) return null;
  draft.isFresh = true;
  return at + 1;
}

const WHOLE: readonly string[] = ["overall", "worldwide", "altogether", "in total", "as a whole"];

const TAKES = [takeWhole, takeCover, takeParties, takeOf, takeFurther] as const;
