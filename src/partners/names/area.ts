import { refuse } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import { language } from "../../language.js";
import { AREAS } from "./iso-3166.js";

/**
 * A partner with a code of its own, beside those of ISO 3166-1 and UN M49: a group, areas not elsewhere specified.
 *
 * @category Partners
 */
export interface NamedPartner {
  /** As it stands in `partner` of a flow. */
  readonly code: string;
  /** In English. */
  readonly name: string;
}

let lettersByCode: ReadonlyMap<string, string> | undefined;

/**
 * Reads text from outside as the code of a partner: two letters of ISO 3166-1, the three figures of UN M49 for the
 * same country or area, or the code of a group.
 *
 * Kosovo, areas not elsewhere specified and the like have no code there: make a {@link partnerGroup} without
 * members for them.
 *
 * @param text    the code
 * @param groups  groups whose codes are partners too
 * @returns       the two letters, or the code of the group
 * @throws        {@link TradeError} `UNKNOWN_PARTNER` for anything else
 * @see           ISO 3166-1; UN Statistics Division, Standard country or area codes for statistical use (M49)
 * @example
 * partnerCode("US") // => "US"
 * partnerCode("840") // => "US"
 * partnerCode("USA") // => throws UNKNOWN_PARTNER
 * @category Partners
 */
export function partnerCode(text: string, groups: readonly NamedPartner[] = []): string {
  checkRecords(groups, "groups");
  return readPartner(text, "partner", groups);
}

/** Reads the partner of a record; the message of an error names the field. */
export function readPartner(text: unknown, field: string, groups: readonly NamedPartner[]): string {
  if (groups.some(({ code }) => code === text)) return text as string;
  const letters = lettersOf(text);
  if (letters !== undefined) return letters;
  const own = groups.length === 0 ? "a group that is given" : groups.map(({ code }) => code).join(", ");
  return refuse("UNKNOWN_PARTNER", field, `a code of ISO 3166-1, of UN M49 or of ${own}`, text);
}

/**
 * The name of a partner in a language, as `Intl.DisplayNames` has it; of a group its own name.
 *
 * @param code    the code of a country, an area or a group
 * @param groups  the groups
 * @param locale  the language; English unless said
 * @returns       the name
 * @throws        {@link TradeError} `UNKNOWN_PARTNER` for a code that neither ISO 3166-1, UN M49 nor a group has
 * @example
 * partnerName("VN") // => "Vietnam"
 * partnerName("704", [], "de") // => "Vietnam"
 * @category Partners
 */
export function partnerName(code: string, groups: readonly NamedPartner[] = [], locale = "en"): string {
  checkRecords(groups, "groups");
  const group = groups.find((one) => one.code === code);
  if (group !== undefined) return group.name;
  return new (language().DisplayNames)(locale, { type: "region" }).of(readPartner(code, "code", groups))!;
}

/** The two letters behind a code of ISO 3166-1 or UN M49; `undefined` where it has none. */
export function lettersOf(code: unknown): string | undefined {
  lettersByCode ??= new Map(
    AREAS.match(/.{5}/g)!.flatMap((area) => {
      const letters = area.slice(0, 2);
      return [
        [letters, letters],
        [area.slice(2), letters],
      ];
    }),
  );
  return lettersByCode.get(code as string);
}
