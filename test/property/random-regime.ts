import fc from "fast-check";
import type { Day, ProductScope, TariffMeasure, TariffOptions, TariffRegime } from "tradefigures";
import { tradeArbitraries } from "tradefigures/testing";

export { START } from "../../src/testing/tariffs.js";

export const { regimes: anyRegime, questions: question, products: prefix } = tradeArbitraries(fc).tariffs;
/** The group that some of the measures name. */
const GROUP = { code: "Benelux", members: ["BE", "NL", "LU"] };

/** By the words of the definition: the longest prefix wins, and of two as long the goods are out. */
function covers({ include, exclude = [] }: ProductScope, product: string): boolean {
  const longest = (prefixes: readonly string[]) =>
    Math.max(-1, ...prefixes.filter((one) => product.startsWith(one)).map(({ length }) => length));
  const [inside, outside] = [include === undefined ? 0 : longest(include), longest(exclude)];
  return inside >= 0 && outside < Math.max(inside, 1);
}

function coversEconomy({ economies }: TariffMeasure, economy: string): boolean {
  return (
    economies === undefined ||
    ((economies.include === undefined || economies.include.includes(economy)) &&
      !economies.exclude?.includes(economy))
  );
}

/** The days on which a measure counts in a view: none where it never applied. */
function daysIn(measure: TariffMeasure, view: TariffOptions["view"]): readonly [string, string] {
  const { from, until = "~", ended, annulled, collectedUntil = until } = measure;
  if (view === "lawful" && (ended === "void" || annulled !== undefined)) return ["~", "~"];
  return [from, view === "collected" ? collectedUntil : until];
}

/** What each measure is for the goods asked about, found by looking at all of them. */
export function scanned(regime: TariffRegime, day: Day, { product = "", partner, view }: TariffOptions) {
  const whole = { "*": ["BE", "NL", "LU", "FR", "elsewhere"], Benelux: GROUP.members, BE: ["BE"] };
  const asked = partner === undefined ? whole[regime.target as keyof typeof whole] : [partner];
  const inForce = regime.measures.filter((measure) => {
    const [from, until] = daysIn(measure, view);
    return from <= day && day < until;
  });
  const isWorld = regime.target === "*" && partner === undefined;
  const economies = (measure: TariffMeasure) => {
    const inside = asked.map((economy) => coversEconomy(measure, economy));
    // A list of all the economies that there are is not looked for: whoever means all names none.
    const isNamed = Object.keys(measure.economies ?? {}).length > 0;
    return { any: inside.includes(true), every: !inside.includes(false) && !(isWorld && isNamed) };
  };
  const goods = ({ scope }: TariffMeasure) => {
    if (scope.unknown !== undefined) return { any: true, every: false };
    const { include = [], exclude = [] } = scope;
    const under = [product, ...[...include, ...exclude].filter((one) => one.startsWith(product))];
    const inside = under.map((one) => covers(scope, one));
    return {
      any: inside.includes(true),
      // Goods in general bear what is on all goods but some.
      every: inside[0]! && (product === "" || !exclude.some((one) => one.startsWith(product))),
    };
  };
  const isOnAll = (one: TariffMeasure) => economies(one).every && goods(one).every;
  return {
    onAll: inForce.filter(isOnAll),
    onSome: inForce.filter((one) => !isOnAll(one) && goods(one).any && (economies(one).any || isWorld)),
  };
}

/** Whether two measures clash: looked for on every product of their prefixes, every economy and in time. */
export function clash(a: TariffMeasure, b: TariffMeasure, economies: readonly string[]): boolean {
  const inTime = a.from < (b.until ?? "~") && b.from < (a.until ?? "~");
  const products = [a, b].flatMap(({ scope }) => scope.include ?? [""]);
  return (
    a.name === b.name &&
    inTime &&
    products.some((product) =>
      [a, b].every(({ scope }) => scope.unknown !== undefined || covers(scope, product)),
    ) &&
    economies.some((economy) => coversEconomy(a, economy) && coversEconomy(b, economy))
  );
}
