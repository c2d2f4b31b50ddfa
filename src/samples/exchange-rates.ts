import { type ExchangeRate, exchangeRate } from "../currency/exchange-rate.js";
import { decimal } from "../decimal/decimal.js";
import { day } from "../period/day.js";
import { month } from "../period/month.js";
import { ECB, H10 } from "./sources.js";

/** Yuan for a dollar, averages of the month. */
const YUAN: Readonly<Record<string, string>> = {
  "2023-11": "7.2226",
  "2023-12": "7.1402",
  "2024-01": "7.1707",
  "2024-02": "7.1935",
  "2024-03": "7.2015",
  "2024-04": "7.2374",
  "2024-05": "7.2327",
  "2024-06": "7.2547",
  "2024-07": "7.2609",
  "2024-08": "7.1475",
  "2024-09": "7.076",
  "2024-10": "7.0881",
  "2024-11": "7.2063",
  "2024-12": "7.2807",
  "2025-01": "7.2957",
  "2025-02": "7.2734",
  "2025-03": "7.2493",
  "2025-04": "7.2968",
  "2025-05": "7.2166",
  "2025-06": "7.1804",
  "2025-07": "7.1741",
  "2025-08": "7.1727",
  "2025-09": "7.1235",
  "2025-10": "7.12",
  "2025-11": "7.1069",
};

/** Won for a dollar, averages of the month. */
const WON: Readonly<Record<string, string>> = {
  "2023-11": "1308.154",
  "2023-12": "1304.3945",
  "2024-01": "1325.9119",
  "2024-02": "1331.3345",
  "2024-03": "1331.6752",
  "2024-04": "1367.8555",
  "2024-05": "1364.7241",
  "2024-06": "1379.0526",
  "2024-07": "1382.0473",
  "2024-08": "1351.4436",
  "2024-09": "1330.6985",
  "2024-10": "1362.3691",
  "2024-11": "1395.02",
  "2024-12": "1439.9967",
  "2025-01": "1452.1919",
  "2025-02": "1444.7932",
  "2025-03": "1458.3452",
  "2025-04": "1439.7777",
  "2025-05": "1391.4376",
  "2025-06": "1364.6775",
  "2025-07": "1379.2959",
  "2025-08": "1388.999",
  "2025-09": "1392.9052",
  "2025-10": "1423.0795",
  "2025-11": "1459.8789",
};

/** What a euro cost on a day. */
const EURO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2025-10-30": { USD: "1.155", CNY: "8.217", KRW: "1657.41" },
  "2025-11-10": { USD: "1.1571", CNY: "8.2377", KRW: "1682.57" },
  "2025-11-20": { USD: "1.1514", CNY: "8.1908", KRW: "1691.81" },
  "2025-11-28": { USD: "1.1566", CNY: "8.1836", KRW: "1699.81" },
  "2025-12-08": { USD: "1.1655", CNY: "8.2378", KRW: "1708.85" },
};

/**
 * Yuan and won for a dollar, averages of the month, November 2023 to November 2025.
 *
 * @category Samples
 */
export const monthlyAverages: readonly ExchangeRate[] = Object.freeze(
  Object.entries({ CNY: YUAN, KRW: WON }).flatMap(([quote, rates]) =>
    Object.entries(rates).map(([date, rate]) =>
      exchangeRate({
        base: "USD",
        quote,
        rate: decimal(rate),
        kind: "average",
        date: month(date),
        source: H10,
      }),
    ),
  ),
);

/**
 * Euro reference rates of the European Central Bank on five days from 30 October to 8 December 2025; cross
 * them for dollars.
 *
 * @category Samples
 */
export const euroReferenceRates: readonly ExchangeRate[] = Object.freeze(
  Object.entries(EURO).flatMap(([date, rates]) =>
    Object.entries(rates).map(([quote, rate]) =>
      exchangeRate({ base: "EUR", quote, rate: decimal(rate), kind: "spot", date: day(date), source: ECB }),
    ),
  ),
);
