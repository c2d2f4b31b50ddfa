import type { Claim } from "../claims/claim.js";
import { afterUntold } from "./after-untold.js";
import { answersOf, type Lost, type Told } from "./answers.js";
import { blockedBy, doublesOf, isAlone, saysTo } from "./blocked.js";
import { distribute } from "./clauses/distribute.js";
import { nodesOf } from "./clauses/nodes.js";
import { isCrowded, type Said } from "./clauses/said.js";
import type { Context } from "./context.js";
import { othersIn } from "./others/others.js";
import { framesOf } from "./parts/frames.js";
import type { Placed } from "./placed.js";
import { quotationsIn } from "./quotes.js";
import type { LevelRead, Summed } from "./reach/by-sum.js";
import { moneyOf } from "./reach/context-after.js";
import { headedBy, setBy } from "./reach/headed.js";
import { levelsOf, turns } from "./reach/open-levels.js";
import { placeAll } from "./reach/place-all.js";
import { isOfTime, levelOf } from "./reach/with-sums.js";
import {
  begun,
  coverageOf,
  extentOf,
  isBehindServices,
  isNote,
  isOfWorld,
  isOpenTitle,
  partOf,
  servicesOf,
} from "./sentence-extent.js";
import { isDated, timesNamed } from "./sentence-times.js";
import { claimOf } from "./statements/claim-of.js";
import { type Answer, counts, isLacking } from "./statements/told.js";
import type { LeftAlone, MissingPart, StoryOptions, Unplaced } from "./story-claims.js";
import { topicsOf } from "./topics/topics.js";
import { datelineOf } from "./words/dateline.js";
import { sinceJanuary } from "./words/ends-of-months.js";
import { figuresOf, type Senses } from "./words/figures.js";
import { guardedIn } from "./words/guards.js";
import type { Lexicon } from "./words/lexicon.js";
import { isFigure, means, type Piece } from "./words/pieces.js";
import { piecesOf } from "./words/pieces-of.js";
import { placesHere } from "./words/places-here.js";
import type { Sentence } from "./words/sentences.js";
import { tightened, tokensOf } from "./words/tokens.js";

/** What one sentence gave, and what it leaves to the next. */
export interface SentenceClaims {
  readonly claims: readonly Claim[];
  /** Those whose time is not named in their own clause. */
  readonly carried: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
  readonly left: readonly LeftAlone[];
  readonly figures: { readonly claimed: number; readonly unplaced: number; readonly left: number };
  readonly context: Context;
  readonly levels: readonly LevelRead[];
}

export function readSentence(
  sentence: Sentence,
  context: Context,
  options: StoryOptions,
  lexicon: Lexicon,
  senses: Senses,
  sums: ReadonlyMap<string, Summed>,
  /** The sentence, or what an item of a list says. */
  text: string,
): SentenceClaims {
  const dateline = datelineOf(text, lexicon, sentence.start === 0);
  const tight = tightened(text);
  const tokens = tokensOf(tight).filter((token) => token.start >= dateline);
  const all = piecesOf(tokens, lexicon, figuresOf(tight, senses));
  const isOwnText = context.ofWhom.every((one) => one === options.reporter);
  const plain = sinceJanuary(placesHere(all, tokens, options.reporter, isOwnText), options.reporter);
  const { pieces, turned, words } = guardedIn(plain);
  const wordsOf = (from: number, until: number): string =>
    until <= from
      ? ""
      : text.slice(tokens[pieces[from]!.first]!.start, tokens[pieces[until - 1]!.next - 1]!.end);
  const wordAt = (piece: number): string => wordsOf(piece, piece + 1);
  const place = { start: sentence.start, end: sentence.end };
  const others = othersIn({
    pieces,
    options,
    own: context.period,
    wordsFrom: (piece) => wordsOf(piece, pieces.length),
  });
  const isOther = (at: number): boolean => others.some(({ from, until }) => at >= from && at < until);
  const topics = topicsOf(pieces, options.reporter);
  const isWorld = isOfWorld(pieces, options.reporter);
  const from = isWorld ? 2 : 0;
  const nodes = nodesOf(pieces, topics).filter(
    (node) => node.at >= from && (node.kind === "topic" || !isOther(node.at)),
  );
  const read = framesOf(nodes, pieces, words, options.reporter);
  if (isCrowded(read) || others.length > MOST_OTHERS)
    return tooLong(sentence, context, pieces.filter(isFigure).length);
  distribute(read);
  const placeOf = ({ piece }: Said): string => `${sentence.start} ${piece}`;
  const { placed, context: after } = placeAll(
    read,
    begun(pieces, topics, context, options, isWorld),
    options,
    (said) => sums.get(placeOf(said)),
  );
  const levels: LevelRead[] = [];
  const told: Told[] = [];
  const lost: Lost[] = [];
  const at = new Map(pieces.map((piece, index) => [piece.first, index] as const));
  for (const other of others) {
    const where = other.figure ?? other.from;
    if (other.body !== null) told.push({ at: where, ...other });
    else
      lost.push({
        at: where,
        missing: other.missing,
        unread: other.unread.map(wordAt),
      });
  }
  const money = moneyOf(read.said, context);
  const doubled = doublesOf(placed, read);
  const failed = new Set<Placed>();
  // "Expected", "on average", "without", "with services", "rose by a zork 3.1% to $5.33 billion": no sum passes over these.
  const isTurning = (first: number, { said }: Placed): boolean => {
    const place = at.get(first) ?? -1;
    const behind = at.get(said.piece)! - place;
    const isNear = said.kind !== "level" && behind > 0 && behind < (said.kind === "first" ? 9 : 3);
    return behind === 0 || isNear || turns(pieces[place]) || means(pieces[place], "cover");
  };
  // "Did exports rise 5 percent?" states nothing.
  const isAsked = /\?["'”’]?$/.test(text.trimEnd());
  for (const one of placed) {
    const where = at.get(one.said.piece)!;
    if (one.said.kind === "moved" && !isAlone(one.said, read)) continue;
    const isBesideLevel = saysTo(one.said, read);
    const blocking = blockedBy(read, one, turned, options.asOf);
    const isTurned = blocking.some((first) => isTurning(first, one));
    const unread = isAsked
      ? ["?"]
      : one.isSummed && !isTurned
        ? []
        : blocking.map((first) => wordAt(at.get(first) ?? 0));
    // Beside "4.4 percent a month" the growth before it is not known to be on the year.
    const host = placed[one.said.base ?? -1];
    const isBeside =
      host !== undefined && turned.has(host.said.piece) && host.isDefault && one.said.kind === "growth";
    const isOfFailed = host !== undefined && failed.has(host) && host.said.kind === "growth";
    const own: Answer =
      doubled.has(one) || (host !== undefined && doubled.has(host))
        ? ["flow"]
        : isOfFailed
          ? ["period"]
          : isBeside || (one.isDefault && isBesideLevel)
            ? ["comparison"]
            : unread.length > 0
              ? ["measure"]
              : claimOf(one, placed, options, money);
    const sum = sums.get(placeOf(one.said));
    const isOfSum =
      sum !== undefined && (isLacking(own) || sum.isAlone) && !isTurned && isOfTime(one.said, sum);
    const found = isOfSum ? claimOf(levelOf(one, sum), placed, options, null) : own;
    const missing: MissingPart[] = isLacking(found) ? [...found] : [];
    if (missing.length === 0 && isBehindServices(pieces.slice(0, where), one.about)) missing.push("coverage");
    const isKnown = missing.length === 0;
    const lacks = unread.length > 0 ? one.missing : missing;
    const given =
      isTurned || isAsked ? [] : levelsOf(one, isKnown, lacks, where, pieces, topics, options.reporter);
    levels.push(...given.map((level) => ({ at: placeOf(one.said), ...level })));
    // Of two times in its clause one may be what it is compared with.
    if (missing.includes("period") && read.frames[one.said.clause]!.whens.length > 1) failed.add(one);
    // What the level lacks is said once.
    if (isBesideLevel && missing.some((part) => part !== "comparison")) continue;
    if (missing.length > 0)
      lost.push({
        ...{ at: where, missing: [...new Set(missing)], unread },
        ...(isBesideLevel && { words: wordAt(where) }),
      });
    else if (isLacking(found)) continue;
    else if (counts(found.body, options))
      told.push({ at: where, ...found, isCarried: !isDated(one.said, read) });
    else lost.push({ at: where, missing: ["coverage"], unread: [] });
  }
  const isTrade = topics.length > 0 || told.length > 0 || lost.length > 0;
  const figures = pieces.flatMap((piece, index) => (isFigure(piece) ? [index] : []));
  const done = new Set([...told, ...lost].map((one) => one.at));
  const speaks = (piece: Piece): boolean => ["run", "rank"].includes(piece.kind) || means(piece, "super");
  const quotes = quotationsIn(
    pieces,
    { isOpen: context.isQuoted, speaker: context.speaker },
    ({ from, until }) => [...done].some((one) => one >= from && one < until),
    told.length + lost.length > 0 || text !== sentence.text,
    ({ from, until }) => wordsOf(from, until),
  );
  for (const { nature, by, from, until } of quotes.kept)
    told.push({ at: from, body: { kind: "statement", nature, by, text: wordsOf(from, until) } });
  const isCovered = (figure: number): boolean =>
    read.covered.includes(pieces[figure]!.first) ||
    quotes.kept.some(({ from, until }) => figure >= from && figure < until);
  const isSilent = told.length + lost.length === 0;
  const open =
    figures.find((figure) => !done.has(figure) && !isCovered(figure)) ??
    (isSilent ? pieces.findIndex(speaks) : -1);
  if (isTrade && open >= 0) lost.push({ at: open, missing: ["measure"], unread: [] });
  const { claims, carried, unplaced } = answersOf(told, lost, sentence, options);
  const isLeft = claims.length + unplaced.length === 0;
  const left: readonly LeftAlone[] = isLeft
    ? [{ sentence: sentence.text, place, because: figures.length > 0 ? "other-subject" : "no-figure" }]
    : [];
  const isTold = (figure: number): boolean => told.some(({ at }) => at === figure) || isCovered(figure);
  const claimed = figures.filter(isTold).length;
  const isUntold = told.every(({ body }) => body.kind === "statement");
  return {
    claims,
    carried,
    unplaced,
    left,
    levels,
    figures: { claimed, unplaced: isLeft ? 0 : figures.length - claimed, left: isLeft ? figures.length : 0 },
    context: isNote(text)
      ? context
      : {
          ...after,
          ...(isOpenTitle(sentence, topics) && after.aboutPartner === null && { isBegun: context.isBegun }),
          ...(told.length === 0 && afterUntold(pieces, after, context, topics, isTrade, options.reporter)),
          ...(topics.every(({ topic }) => topic.coverage === null) && servicesOf(pieces, tokens)),
          ...((topics.length === 0 || told.length === 0) && coverageOf(pieces, after)),
          ...timesNamed(plain, after, options, isUntold, read.said),
          ...(told.length === 0 && { ...extentOf(pieces, topics, context), ...partOf(pieces, topics) }),
          isQuoted: quotes.isOpen,
          speaker: quotes.speaker,
          ...(isUntold && setBy(plain, topics.length === 0)),
          ...headedBy(plain, sentence, options, lexicon),
        },
  };
}

const MOST_OTHERS = 50;

/** Of a sentence that is no sentence of a story. */
export function tooLong({ text, start, end }: Sentence, context: Context, figures: number): SentenceClaims {
  return {
    claims: [],
    carried: [],
    unplaced: [],
    left: [{ sentence: text, place: { start, end }, because: "too-long" }],
    figures: { claimed: 0, unplaced: 0, left: figures },
    levels: [],
    context,
  };
}
