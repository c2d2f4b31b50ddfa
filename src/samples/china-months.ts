import type { Day } from "../period/day.js";
import type { Period } from "../period/period.js";
import { type PrintedOptions, printed } from "../print/printed.js";
import { type Observation, observation } from "../records/observation.js";
import { type TradeMonth, tradeMonth } from "../records/trade-month.js";
import { ARTICLE, GACC_NOVEMBER_2024, JANUARY_TO_NOVEMBER_2025 } from "./sources.js";

const billion: PrintedOptions = { in: "billion" };
const china = { reporter: "CN", currency: "USD" } as const;

/** A first release, in billions of dollars as printed. */
function release(
  period: Period,
  published: Day,
  [exported, imported, balance]: readonly [string, string, string?],
  source: string,
  derivedFrom?: string,
): TradeMonth {
  return tradeMonth({
    ...china,
    period,
    published,
    exports: printed(exported, billion),
    imports: printed(imported, billion),
    balance: balance === undefined ? undefined : printed(balance, billion),
    source,
    derivedFrom,
  });
}

/** One figure of a first release whose other figures are not at hand. */
function only(
  flow: "exports" | "balance",
  period: Period,
  published: Day,
  value: string,
  source: string,
): Observation {
  return observation({ ...china, flow, period, published, value: printed(value, billion), source });
}

/**
 * China's trade as first released by its customs (GACC), in dollars: the months of which exports and imports
 * were both found, November 2024 to November 2025, and the two years to date. Figures as printed; some by the
 * press with one decimal.
 *
 * Exports and imports of November 2025 follow from the truncated prints 330.3 and 218.6 and the balance of
 * the article; they cannot prove it.
 *
 * @category Samples
 */
export const chinaMonths: readonly TradeMonth[] = Object.freeze([
  release(
    "2024-11",
    "2024-12-10",
    ["312.31", "214.87", "97.44"],
    `${GACC_NOVEMBER_2024}; balance: thestar.com.my`,
  ),
  release("2025-03", "2025-04-14", ["313.9", "211.3", "102.6"], "AP, via newindianexpress.com"),
  release("2025-05", "2025-06-09", ["316.1", "212.88", "103.22"], "tradedaas.com; mobile.fx.co"),
  release(
    "2025-06",
    "2025-07-14",
    ["325.2", "210.4", "114.8"],
    "expresstv.ma; Epoch Times; tradingeconomics.com",
  ),
  release("2025-07", "2025-08-07", ["321.78", "223.54", "98.24"], "GACC, via wokahuishou.com"),
  release(
    "2025-08",
    "2025-09-08",
    ["321.8", "219.5", "102.33"],
    "SCMP, via frominsideasia.com; digitallook.com",
  ),
  release(
    "2025-10",
    "2025-11-07",
    ["305.35", "215.28", "90.07"],
    "Sharecast (rounded) and MENAFN (truncated)",
  ),
  release(
    "2025-11",
    "2025-12-08",
    ["330.35", "218.67", "111.68"],
    "news9live (truncated) and the article",
    ARTICLE,
  ),
  release("2024-01/2024-11", "2024-12-10", ["3,240.71", "2,356.03"], GACC_NOVEMBER_2024),
  release(
    "2025-01/2025-11",
    "2025-12-08",
    ["3,414.7328", "2,338.8847", "1,075.8481"],
    JANUARY_TO_NOVEMBER_2025,
  ),
]);

/**
 * Single figures of first releases, September 2024 to October 2025, where the other side of trade was not found.
 *
 * @category Samples
 */
export const chinaObservations: readonly Observation[] = Object.freeze([
  only("balance", "2024-09", "2024-10-14", "81.71", "esperio.org, market news of 14 October 2024"),
  only("balance", "2024-10", "2024-11-07", "95.72", "mobile.fx.co; latestly.com"),
  only("balance", "2024-12", "2025-01-13", "104.84", "SCMP, via thestar.com.my"),
  only("balance", "2024-01/2024-12", "2025-01-13", "992.16", "SCMP, via thestar.com.my"),
  only(
    "exports",
    "2025-01/2025-02",
    "2025-03-07",
    "539.94",
    GACC_NOVEMBER_2024.replace("November 2024", "February 2025"),
  ),
  only("balance", "2025-01/2025-02", "2025-03-07", "170.52", "en.dailybanglapost.com"),
  only("balance", "2025-04", "2025-05-09", "96.18", "mobile.fx.co"),
  only("balance", "2025-01/2025-06", "2025-07-14", "586", "expresstv.ma"),
  only("balance", "2025-01/2025-07", "2025-08-07", "683.5", "CNBC, via prchief.com"),
  only("balance", "2025-01/2025-08", "2025-09-08", "785.3", "SCMP, via frominsideasia.com"),
  only("balance", "2025-09", "2025-10-13", "90.45", "skn-finance.com"),
  only("balance", "2025-01/2025-10", "2025-11-07", "964.8", "mobile.fx.co"),
]);
