import {
  type CurrencyCode,
  type Day,
  type ExchangeRate,
  exchangeRate,
  type Flow,
  type GrowthRate,
  growthRate,
  type Observation,
  observation,
  type Period,
  printed,
  type TradeMonth,
  tradeMonth,
} from "tradefigures";

// China's customs, as the files in data/ have it (sources there): first releases by their day, one copy of the
// series as read on 7 July 2026, press figures of partners, the official table in yuan of November 2025.

const READ_ON: Day = "2026-07-07";

interface Of {
  readonly flow: Flow;
  readonly period: Period;
  readonly currency?: CurrencyCode;
  readonly partner?: string;
}

/** A level in billions as printed, published on a day, or read in the copy where there is none. */
export function level(of: Of, text: string, published?: Day): Observation {
  return observation({
    reporter: "CN",
    currency: "USD",
    ...of,
    ...(published === undefined ? { readOn: READ_ON } : { published }),
    value: printed(text, { in: "billion" }),
  });
}

/** A growth on the year as printed. */
export function rate(of: Of, text: string, published?: Day): GrowthRate {
  return growthRate({
    reporter: "CN",
    currency: "USD",
    ...of,
    comparison: "year-on-year",
    published,
    rate: printed(text),
  });
}

function release(period: Period, published: Day, figures: readonly [string, string, string]): TradeMonth {
  const [exported, imported, balance] = figures.map((text) => printed(text, { in: "billion" })) as [
    ReturnType<typeof printed>,
    ReturnType<typeof printed>,
    ReturnType<typeof printed>,
  ];
  return tradeMonth({
    reporter: "CN",
    currency: "USD",
    period,
    published,
    exports: exported,
    imports: imported,
    balance,
  });
}

export const november2024 = release("2024-11", "2024-12-10", ["312.31", "214.87", "97.44"]);
export const october2025 = release("2025-10", "2025-11-07", ["305.35", "215.28", "90.07"]);
export const november2025 = release("2025-11", "2025-12-08", ["330.35", "218.67", "111.68"]);

/** The same months of the year before, as read later, to one decimal. */
export const readLater: readonly Observation[] = [
  level({ flow: "exports", period: "2024-11" }, "311.9"),
  level({ flow: "imports", period: "2024-11" }, "214.6"),
  level({ flow: "exports", period: "2024-10" }, "308.9"),
  level({ flow: "imports", period: "2024-10" }, "213.1"),
];

/** January to November: the total of 2025 to four decimals, that of 2024 first and as read later. */
export const toNovember: readonly Observation[] = [
  level({ flow: "exports", period: "2025-01/2025-11" }, "3414.7328", "2025-12-08"),
  level({ flow: "imports", period: "2025-01/2025-11" }, "2338.8847", "2025-12-08"),
  level({ flow: "balance", period: "2025-01/2025-11" }, "1075.8481", "2025-12-08"),
  level({ flow: "exports", period: "2024-01/2024-11" }, "3240.71", "2024-12-10"),
  level({ flow: "imports", period: "2024-01/2024-11" }, "2356.03", "2024-12-10"),
  level({ flow: "exports", period: "2024-01/2024-11" }, "3240.1"),
  level({ flow: "imports", period: "2024-01/2024-11" }, "2352.7"),
];

/** Exports to the United States: growth as the press printed it. */
export const toUnitedStates: readonly GrowthRate[] = Object.entries({
  "2025-03": "4.5%",
  "2025-04": "-21%",
  "2025-05": "-34.5%",
  "2025-06": "-16.1%",
  "2025-07": "-21.67%",
  "2025-08": "-33.1%",
  "2025-09": "-27%",
  "2025-10": "-25.17%",
  "2025-11": "-28.6%",
}).map(([period, text]) => rate({ flow: "exports", partner: "US", period: period as Period }, text));

/** Euro reference rates of the European Central Bank: dollars and won. */
const EURO: readonly (readonly [Day, `${number}`, `${number}`])[] = [
  ["2025-12-01", "1.1646", "1706.31"],
  ["2025-12-02", "1.1614", "1704.82"],
  ["2025-12-03", "1.1668", "1708.78"],
  ["2025-12-04", "1.1666", "1716.69"],
  ["2025-12-05", "1.1645", "1714.82"],
  ["2025-12-08", "1.1655", "1708.85"],
];

/** The same, 1 to 8 December 2025, to be crossed. */
export const firstWeekOfDecember: readonly ExchangeRate[] = EURO.flatMap(([date, dollars, won]) => [
  exchangeRate({ base: "EUR", quote: "USD", rate: dollars, kind: "spot", date }),
  exchangeRate({ base: "EUR", quote: "KRW", rate: won, kind: "spot", date }),
]);
