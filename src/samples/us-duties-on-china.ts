import type { Day } from "../period/day.js";
import type { TariffMeasureInput } from "../tariffs/regime/tariff-measure.js";
import { type TariffRegime, tariffRegime } from "../tariffs/regime/tariff-regime.js";
import { duty, succeeding } from "./tariff-measures.js";

const CBP = "CBP CSMS 66749380";
const PIIE = "PIIE text";
const YALE = "Budget Lab at Yale, policy timing";

/** Where a subheading has one line only (8517.13.00, 8703.23.01), its six figures stand for it. */
const codes = (text: string): readonly string[] => text.split(" ");

/** Goods without the reciprocal duty from its first day (memorandum of 11 April 2025): chips, phones, computers. */
const EXEMPT = /* @__PURE__ */ codes(
  "8471 8473.30 8486 8517.13 8517.62 8523.51 8524 8528.52 8541.10 8541.21 8541.29 8541.30 8541.49.10 8541.49.70 8541.49.80 8541.49.95 8541.51 8541.59 8541.90 8542",
);
/** Cars and light trucks (Proclamation 10908; lines of 8703 as htshub.com has them): in place of the reciprocal duty. */
const CARS = /* @__PURE__ */ codes(
  "8703.22 8703.23 8703.24 8703.31 8703.32 8703.33 8703.40 8703.50 8703.60 8703.70 8703.80 8703.90 8704.21 8704.31 8704.41 8704.51 8704.60",
);
const EXEMPTIONS = "exempt: CSMS of 2025-04-11, via info.expeditors.com; cars: FR 2025-05930";

/**
 * What the United States levied on goods of China on top of the ordinary duties from 1 January 2025 to 24 February 2026:
 * the duties under IEEPA, that on cars under Section 232, Section 122, and the lists of Section 301 of 2018 to 2020,
 * which name goods that are not given here: they are shown, never added. A fourth list, 4B, was suspended two days before
 * it was to begin, on 15 December 2019.
 *
 * What goods in general bear is the additional duties before exemptions that are not given: of the goods exempt from the
 * reciprocal duty those of the memorandum of 11 April 2025 are left out of its scope, and cars.
 *
 * The Act authorises no tariff (Learning Resources v. Trump, 20 February 2026): its duties are void from their beginning,
 * those that had been replaced before too (`annulled`), and the view of the law shows none of them. They were levied to
 * 19 February 2026 and collected to the 23rd.
 *
 * @category Samples
 */
export const usDutiesOnChina: TariffRegime = tariffRegime({
  imposer: "US",
  target: "CN",
  stacking: { kind: "additive" },
  measures: [
    ...list("List 1", "$34bn", [["25%", "2018-07-06"]]),
    ...list("List 2", "$16bn", [["25%", "2018-08-23"]]),
    ...list("List 3", "$200bn", [
      ["10%", "2018-09-24"],
      ["25%", "2019-05-10"],
    ]),
    ...list("List 4A", "about $120bn", [
      ["15%", "2019-09-01"],
      ["7.5%", "2020-02-14"],
    ]),
    ...underIeepa("IEEPA fentanyl", {}, [
      ["EO 14195", "10%", "2025-02-01", "2025-02-04", `CBP and White House texts; ${PIIE}`],
      ["EO 14228", "20%", "2025-03-03", "2025-03-04", `gohnm.com quoting HTS note 2(u); ${PIIE}`],
      ["EO 14357", "10%", "2025-11-04", "2025-11-10", `${CBP}; strtrade.com`],
    ]),
    ...underIeepa("IEEPA reciprocal", { scope: { exclude: [...EXEMPT, ...CARS] } }, [
      ["EO 14257", "10%", "2025-04-02", "2025-04-05", `${PIIE}; ${EXEMPTIONS}`],
      ["EO 14259", "84%", "2025-04-08", "2025-04-09", `${PIIE}; FR Doc 2025-06378; ${EXEMPTIONS}`],
      ["EO 14266", "125%", "2025-04-09", "2025-04-10", `FR Doc 2025-06462; CSMS 64701128; ${EXEMPTIONS}`],
      ["EO 14298", "10%", "2025-05-12", "2025-05-14", `blog.transmodal.net (CBP text); ${EXEMPTIONS}`],
      ["EO 14334", "10%", "2025-08-11", "2025-08-12", `legistrack.vercel.app; ${EXEMPTIONS}`],
      ["EO 14358", "10%", "2025-11-04", "2025-11-10", `${CBP}; executiveorderdigest.com; ${EXEMPTIONS}`],
    ]),
    {
      ...duty("Section 232 automobiles", "Proclamation 10908", "25%", {
        announced: "2025-03-26",
        from: "2025-04-03",
      }),
      scope: { include: CARS },
      source: "FR 2025-05930; thompsonhinesmartrade.com, April 2025: all economies",
    },
    {
      ...duty("Section 122", "Proclamation 11012", "10%", { announced: "2026-02-20", from: "2026-02-24" }),
      until: "2026-07-24",
      scope: { exclude: CARS },
      source: `${YALE}: 150 days, all economies, not on top of Section 232`,
    },
  ],
  complete: { from: "2025-01-01", until: "2026-02-25" },
  notCovered: [
    "ordinary (MFN) duties",
    "which goods the lists of Section 301 name, and what became of them after 14 February 2020",
    "duties on other sectors than cars (Section 232), such as steel, aluminium and parts of cars, which are in place of the reciprocal duty",
    "goods exempt from the reciprocal duty but those of 11 April 2025: the rest of Annex II of EO 14257, changed on 8 September 2025",
    "goods exempt from the duty under Section 122",
  ],
});

type Act = readonly [authority: string, rate: string, announced: Day, from: Day, source: string];

/** Duties under the Act of one name, which followed one another and were held void in the end. */
function underIeepa(
  name: string,
  scope: Pick<TariffMeasureInput, "scope">,
  acts: readonly Act[],
): readonly TariffMeasureInput[] {
  const inTime = acts.map(([authority, rate, announced, from, source]) => ({
    ...duty(name, authority, rate, { announced, from }),
    ...scope,
    source: `${source}; void: ${YALE}`,
  }));
  return succeeding(inTime).map((act) =>
    act.until === undefined
      ? { ...act, until: "2026-02-20", ended: "void", collectedUntil: "2026-02-24" }
      : { ...act, annulled: "2026-02-20" },
  );
}

/** A list of Section 301 with its rates. */
function list(
  name: string,
  goods: string,
  rates: readonly (readonly [rate: string, from: Day])[],
): readonly TariffMeasureInput[] {
  const inTime = rates.map(([rate, from]) => ({
    ...duty(`Section 301 ${name}`, `Section 301`, rate, { from }),
    scope: { unknown: `${name}: ${goods} of goods` },
    source: "mcswift.com/news/china-section-301-tariffs",
  }));
  return succeeding(inTime);
}
