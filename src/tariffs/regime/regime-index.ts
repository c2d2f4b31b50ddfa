import { coversEconomy } from "./economy-scope.js";
import { type IndexedMeasure, indexedMeasure, type MeasureIndex, measureIndex } from "./measure-index.js";
import type { TariffMeasure } from "./tariff-measure.js";
import { economiesOf, type TariffRegime } from "./tariff-regime.js";

/**
 * How the past is seen: as levied on the day; as the law stands now, where a void duty never applied; or as
 * collected, where some duties were taken for days after they had ended.
 *
 * @category Tariffs
 */
export type TariffView = "levied" | "lawful" | "collected";

const indexes = /* @__PURE__ */ new WeakMap<TariffRegime, ReadonlyMap<string, MeasureIndex>>();

/** The index of a regime for one economy (or for all of them) and one view: made once, since a regime never changes. */
export function indexOfRegime(
  regime: TariffRegime,
  economy: string | undefined,
  view: TariffView,
): MeasureIndex {
  // A record that somebody put together may change.
  if (!Object.isFrozen(regime) || !Object.isFrozen(regime.measures)) return newIndex(regime, economy, view);
  const key = `${view} ${economy ?? ""}`;
  const made = indexes.get(regime)?.get(key);
  if (made !== undefined) return made;
  const index = newIndex(regime, economy, view);
  indexes.set(regime, new Map(indexes.get(regime)).set(key, index));
  return index;
}

function newIndex(regime: TariffRegime, economy: string | undefined, view: TariffView): MeasureIndex {
  const asked = economy === undefined ? economiesOf(regime) : [economy];
  const found: IndexedMeasure[] = [];
  regime.measures.forEach((measure, position) => {
    if (view === "lawful" && (measure.ended === "void" || measure.annulled !== undefined)) return;
    const until = view === "collected" ? (measure.collectedUntil ?? measure.until) : measure.until;
    const bearing = asked?.filter((one) => coversEconomy(measure.economies, one));
    if (bearing?.length === 0) return;
    // Of the whole world all are borne on where none is named, in or out.
    const onAll = bearing === undefined ? namesNone(measure) : bearing.length === asked?.length;
    found.push(indexedMeasure(measure, position, until, onAll));
  });
  return measureIndex(found);
}

function namesNone({ economies }: TariffMeasure): boolean {
  return (economies?.include ?? economies?.exclude) === undefined;
}
