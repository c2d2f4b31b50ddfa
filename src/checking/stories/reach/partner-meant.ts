import { GROUPS_OF_COUNTRIES } from "../placed.js";
import { codesOf, type PartnerSaid } from "../topics/topic.js";
import { UNIONS } from "../vocabulary/economies.js";
import { COUNTRIES_OF } from "../vocabulary/regions.js";
import { isEconomy } from "../words/official-names.js";
import type { Scope } from "./scope.js";

const within = (code: string): readonly string[] | undefined => COUNTRIES_OF[code]?.split(" ");

/** A country of that region, or a group of such, or one whose members are not known. */
const isWithin = (code: string, region: string): boolean => {
  const members = isEconomy(code) ? [code] : within(code);
  return code !== region && (members?.every((one) => within(region)?.includes(one) ?? true) ?? true);
};

/** Whom a word stands for: a code, "world", or `undefined` where it is not known. */
export function partnerMeant(
  scope: Scope,
  said: PartnerSaid,
  until: number = scope.read.frames.length,
): string | null | undefined {
  const { read, context, options } = scope;
  const partners = read.frames.map(({ topic }) => topic?.withWhom ?? []);
  const here = partners.flat();
  if (said.type === "code") {
    const named = [...context.named, ...codesOf(here)];
    return said.isRest && named.some((code) => isWithin(code, said.code)) ? undefined : said.code;
  }
  if (said.type === "world") return "world";
  if (said.type === "rest") {
    const isOfNobody = context.named.length === 0 && context.partner === null;
    const isBeside = here.some(({ type }) => type === "code");
    return !isBeside && (UNIONS.includes(options.reporter) || isOfNobody) ? "world" : undefined;
  }
  if (said.type === "unread" || said.type === "label" || here.some(({ type }) => type === "unread"))
    return undefined;
  const isOfKind = (code: string): boolean =>
    ["countries", "there"].includes(said.kind) ||
    (said.kind === "bloc") === GROUPS_OF_COUNTRIES.includes(code);
  const before = partners.slice(0, until);
  const codes = codesOf(before.flat());
  // "Exports to Peru rose. Imports from it fell": the one that was named there, or just before.
  if (said.kind === "it" || said.kind === "them") {
    const [only = context.partner, ...others] = new Set(codes);
    if (only === null || only === "unread" || others.length > 0) return undefined;
    // "Exports to others rose. Imports from them fell": one country is no "them".
    return said.kind === "them" && isEconomy(only) && !UNIONS.includes(only) ? undefined : only;
  }
  const named = said.kind === "there" ? [] : context.named.filter(isOfKind);
  const inSentence = codes.filter(isOfKind);
  // "From there" goes back to its own sentence alone.
  const meant = [...named, ...inSentence];
  // "Exports to Peru and Chile rose; imports from those countries fell": both.
  const list = before.findLast((withWhom) => withWhom.some(({ type }) => type === "code"));
  const isOfEither =
    list === undefined && context.named.length > 1 && context.named.at(-1) !== context.partner;
  const isOfSeveral = isOfEither || (list?.length ?? 0) > 1;
  // "These nations", after one: of which it is one, perhaps.
  const isOfOne = new Set(meant).size === 1 && isEconomy(meant[0]!) && !UNIONS.includes(meant[0]!);
  // "The main partners were China, Peru and zork. Imports from those nations": of what was not read, too.
  const isOfUnread = inSentence.length === 0 && context.partner === "unread";
  // "Peru is the top market after Chile. Exports to the country rose": to which, is not said.
  const isUnclear =
    said.kind === "countries" ? isOfSeveral || isOfOne || isOfUnread : said.kind === "country" && isOfEither;
  return isUnclear ? undefined : meant.at(-1);
}
