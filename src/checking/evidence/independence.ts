import type { Evidence, EvidenceRecord } from "./evidence.js";
import { type EvidenceIndex, makeIndex, namesIn, sourcesOf } from "./evidence-index.js";
import { memo } from "./memo.js";

/** Evidence in two parts: what owes nothing to the source of a claim, and what was taken from it. */
export interface PartedEvidence {
  readonly independent: EvidenceIndex;
  /** No figure proves the text that it was taken from. */
  readonly circular: ReadonlySet<EvidenceRecord>;
}

const parted = /* @__PURE__ */ memo<PartedEvidence>();

/** Takes the evidence apart for a claim of this source; `null` where none of it names the source. */
export function partedBy(index: EvidenceIndex, source: string | undefined): PartedEvidence | null {
  const names = namesIn(source).filter((name) => index.sources.has(name));
  return names.length === 0 ? null : parted(index, JSON.stringify(names), () => part(index.records, names));
}

function part(evidence: Evidence, names: readonly string[]): PartedEvidence {
  const circular = new Set<EvidenceRecord>();
  const kept = <T extends EvidenceRecord>(records: readonly T[] = []): readonly T[] =>
    records.filter((record) => {
      const isOwn = sourcesOf(record).some((name) => names.includes(name));
      if (isOwn) circular.add(record);
      return !isOwn;
    });
  const independent = makeIndex({
    months: kept(evidence.months),
    observations: kept(evidence.observations),
    growthRates: kept(evidence.growthRates),
    exchangeRates: kept(evidence.exchangeRates),
    expectations: kept(evidence.expectations),
    tariffRegimes: kept(evidence.tariffRegimes),
    otherFigures: kept(evidence.otherFigures),
    tariffAverages: kept(evidence.tariffAverages),
  });
  return { independent, circular };
}
