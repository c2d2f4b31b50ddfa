import type { Day } from "../period/day.js";
import { printed } from "../print/printed.js";
import type { TariffMeasureInput } from "../tariffs/regime/tariff-measure.js";
import { type TariffRegime, tariffRegime } from "../tariffs/regime/tariff-regime.js";

const CBP = "CBP CSMS 66749380";
const PIIE = "PIIE text";
const LISTS = "mcswift.com/news/china-section-301-tariffs";
const AOKE = "aokestamping.com (text of the announcement)";
const PORTNEWS = "en.portnews.ru/news/375812 (Announcement 6)";
const SHINE = "shine.cn 2505142861";

/**
 * What the United States levied on goods of China from July 2018 to 24 February 2026 on top of the ordinary duties: the
 * lists of Section 301, the duties under IEEPA of 2025, Section 122. In full for the actions of 2025. The lists of
 * Section 301 name goods that are not given here: they are shown, never added. A fourth list, 4B, was suspended two days
 * before it was to begin, on 15 December 2019.
 *
 * The duties under IEEPA that were in force on 20 February 2026 ended void (Learning Resources v. Trump) and were
 * collected to the 23rd; those that had been replaced before are kept as replaced. Whoever holds that the ruling reaches
 * back to these too says so with `annulled`.
 *
 * @category Samples
 */
export const usDutiesOnChina: TariffRegime = tariffRegime({
  imposer: "US",
  target: "CN",
  stacking: { kind: "additive" },
  measures: [
    list("List 1", "$34bn", "25%", "2018-07-06"),
    list("List 2", "$16bn", "25%", "2018-08-23"),
    list("List 3", "$200bn", "10%", "2018-09-24", "2019-05-10"),
    list("List 3", "$200bn", "25%", "2019-05-10"),
    list("List 4A", "about $120bn", "15%", "2019-09-01", "2020-02-14"),
    list("List 4A", "about $120bn", "7.5%", "2020-02-14"),
    replaced(
      "IEEPA fentanyl",
      "EO 14195",
      "10%",
      "2025-02-04",
      "2025-03-04",
      `CBP and White House texts; ${PIIE}`,
    ),
    replaced(
      "IEEPA fentanyl",
      "EO 14228",
      "20%",
      "2025-03-04",
      "2025-11-10",
      `gohnm.com quoting HTS note 2(u); ${PIIE}`,
    ),
    {
      ...voided("IEEPA fentanyl", "EO of 2025-11-04", "2025-11-10", `${CBP}; strtrade.com`),
      announced: "2025-11-04",
    },
    replaced("IEEPA reciprocal", "EO 14257", "10%", "2025-04-05", "2025-04-09", PIIE),
    replaced("IEEPA reciprocal", "EO 14259", "84%", "2025-04-09", "2025-04-10", `${PIIE}; FR Doc 2025-06378`),
    replaced(
      "IEEPA reciprocal",
      "EO 14266",
      "125%",
      "2025-04-10",
      "2025-05-14",
      "FR Doc 2025-06462; CSMS 64701128",
    ),
    {
      ...voided(
        "IEEPA reciprocal",
        "EO of 2025-05-12",
        "2025-05-14",
        `blog.transmodal.net (CBP text); ${CBP}`,
      ),
      announced: "2025-05-12",
    },
    {
      ...measure("Section 122", "Proclamation 2026-02-20", "10%", "2026-02-24"),
      until: "2026-07-24",
      announced: "2026-02-20",
      source: "Budget Lab at Yale, policy timing: 150 days, all economies",
    },
  ],
  complete: { from: "2018-07-06", until: "2026-02-25" },
  notCovered: [
    "ordinary (MFN) duties",
    "which goods the lists of Section 301 name, and what became of them after 14 February 2020",
    "duties on sectors, such as steel, aluminium and cars (Section 232)",
    "goods exempt from the duties of 2025",
  ],
});

/**
 * What China levied on goods of the United States in 2025 on top of the ordinary duties, as far as it was found: not
 * complete. The duties of March on farm goods bear on goods that are not given here: they are shown, never added.
 *
 * @category Samples
 */
export const chinaDutiesOnUs: TariffRegime = tariffRegime({
  imposer: "CN",
  target: "US",
  stacking: { kind: "additive" },
  measures: [
    farmGoods("lower", "10%"),
    farmGoods("higher", "15%"),
    {
      ...replaced(
        "Announcement 4 of 2025",
        "Announcement 5 of 2025",
        "84%",
        "2025-04-10",
        "2025-04-12",
        "cnbcafrica.com 2025-04-09; EO 14266",
      ),
      announced: "2025-04-09",
    },
    {
      ...replaced(
        "Announcement 4 of 2025",
        "Announcement 6 of 2025",
        "125%",
        "2025-04-12",
        "2025-05-14",
        PORTNEWS,
      ),
      announced: "2025-04-11",
    },
    {
      ...measure(
        "Announcement 4 of 2025",
        "Announcement 4 of 2025, 24 of 34 points suspended",
        "10%",
        "2025-05-14",
      ),
      source: `${SHINE}; suspended for one more year from 2025-11-10: ${AOKE}`,
    },
  ],
  notCovered: [
    "ordinary (MFN) duties",
    "duties of 2018 to 2020, and exclusions from them",
    "which farm goods Announcement 2 of 2025 names",
    "measures on other goods",
  ],
});

/**
 * Both sides: what the United States and China levied on each other's goods.
 *
 * @category Samples
 */
export const tariffRegimes: readonly TariffRegime[] = Object.freeze([usDutiesOnChina, chinaDutiesOnUs]);

function measure(name: string, authority: string, rate: string, from: Day): TariffMeasureInput {
  return { name, authority, duty: { kind: "ad-valorem", rate: printed(rate).value }, from };
}

function replaced(
  name: string,
  authority: string,
  rate: string,
  from: Day,
  until: Day,
  source: string,
): TariffMeasureInput {
  return { ...measure(name, authority, rate, from), until, ended: "replaced", source };
}

/** A duty of 10 % that was void in the end. */
function voided(name: string, authority: string, from: Day, source: string): TariffMeasureInput {
  return {
    ...measure(name, authority, "10%", from),
    until: "2026-02-20",
    ended: "void",
    collectedUntil: "2026-02-24",
    source: `${source}; ended: Budget Lab at Yale, policy timing`,
  };
}

function list(name: string, goods: string, rate: string, from: Day, until?: Day): TariffMeasureInput {
  return {
    ...measure(`Section 301 ${name}`, `Section 301, ${name}`, rate, from),
    scope: { unknown: `${name}: ${goods} of goods` },
    ...(until !== undefined && { until, ended: "replaced" }),
    source: LISTS,
  };
}

function farmGoods(which: string, rate: string): TariffMeasureInput {
  return {
    ...measure(`Announcement 2 of 2025, ${which} rate`, "Announcement 2 of 2025", rate, "2025-03-10"),
    scope: { unknown: `farm goods at ${rate}` },
    until: "2025-11-10",
    ended: "expired",
    source: `fas.usda.gov CH2025-0111; ceased: ${AOKE}`,
  };
}
