/**
 * What each case has.
 *
 * @category Testing
 */
export interface Case<Measure extends string, Inputs, Expected> {
  /** What is reckoned, in a sentence. */
  readonly name: string;
  /** Which calculation it is for. */
  readonly measure: Measure;
  /** Who published it, or by what it was reckoned. */
  readonly source: string;
  /** As printed, or exact digits. */
  readonly inputs: Inputs;
  /** Digits as text, cut off where they go on; prints with their unit. */
  readonly expected: Expected;
}

/**
 * A case whose answer is known: figures as text, so that any program can be held against them. `measure` says which
 * calculation it is for.
 *
 * @category Testing
 */
export type GoldenCase =
  | Case<
      "growth",
      {
        /** The later level. */
        readonly current: string;
        /** The earlier level. */
        readonly base: string;
      },
      {
        /** A fraction; `null` where there is no rate. Of a conversion: units for one. */
        readonly rate: string | null;
        /** As the press prints it. */
        readonly printed: string | null;
      }
    >
  | Case<
      "balance",
      {
        /** As printed, or by product. */
        readonly exports: string;
        /** As printed, or by product. */
        readonly imports: string;
      },
      {
        /** As printed. */
        readonly balance: string;
      }
    >
  | Case<
      "implied-base",
      {
        /** As printed. */
        readonly level: string;
        /** As printed, or a fraction. */
        readonly growth: string;
      },
      {
        /** The earlier level. */
        readonly base: string;
        /** The lower end that rounding leaves. */
        readonly low: string;
        /** The upper end that rounding leaves. */
        readonly high: string;
      }
    >
  | Case<
      "implied-rate",
      {
        /** As printed. */
        readonly amount: string;
        /** The same in the other currency, as printed. */
        readonly converted: string;
      },
      {
        /** A fraction; `null` where there is no rate. Of a conversion: units for one. */
        readonly rate: string;
        /** The lower end that rounding leaves. */
        readonly low: string;
        /** The upper end that rounding leaves. */
        readonly high: string;
      }
    >
  | Case<
      "contribution",
      {
        /** The part now. */
        readonly part: string;
        /** The part a year earlier. */
        readonly partBefore: string;
        /** The whole now. */
        readonly whole: string;
        /** The whole a year earlier. */
        readonly wholeBefore: string;
      },
      {
        /** A fraction: −0.043 is −4.3 points. */
        readonly points: string;
        /** A fraction. */
        readonly share: string;
        /** A fraction, a year earlier. */
        readonly shareBefore: string;
      }
    >
  | Case<
      "concentration",
      {
        /** The parts of the whole. */
        readonly parts: readonly string[];
      },
      {
        /** The sum of the squared shares. */
        readonly herfindahl: string;
      }
    >
  | Case<
      "intra-industry",
      {
        /** As printed, or by product. */
        readonly exports: readonly string[];
        /** As printed, or by product. */
        readonly imports: readonly string[];
      },
      {
        /** The index, rounded at its last digit. */
        readonly index: string;
        /** For the imbalance of all trade. */
        readonly adjusted: string;
      }
    >
  | Case<
      "price-index",
      {
        /** Which index. */
        readonly formula: "laspeyres" | "paasche" | "fisher";
        /** By product, in the first period. */
        readonly basePrices: readonly string[];
        /** By product, in the first period. */
        readonly baseQuantities: readonly string[];
        /** By product, now. */
        readonly prices: readonly string[];
        /** By product, now. */
        readonly quantities: readonly string[];
      },
      {
        /** The index, rounded at its last digit. */
        readonly index: string;
      }
    >
  | Case<
      "carry-over",
      {
        /** The quarters of the year before. */
        readonly before: readonly string[];
        /** The quarters of the year so far. */
        readonly sofar: readonly string[];
      },
      {
        /** As printed, or a fraction. */
        readonly growth: string;
      }
    >
  | Case<
      "daily-average",
      {
        /** As printed, or a fraction. */
        readonly growth: string;
        /** Working days. */
        readonly days: string;
        /** Working days a year earlier. */
        readonly daysBefore: string;
      },
      {
        /** As the press prints it. */
        readonly printed: string;
      }
    >
  | Case<
      "average-tariff",
      {
        /** Fractions. */
        readonly rates: readonly string[];
        /** As printed, or by product. */
        readonly imports: readonly string[];
      },
      {
        /** A fraction. */
        readonly weighted: string;
      }
    >
  | Case<
      "duty",
      {
        /** The value of the goods. */
        readonly value: string;
        /** Fractions. */
        readonly rates: readonly string[];
      },
      {
        /** Each duty, rounded to cents. */
        readonly lines: readonly string[];
        /** All together. */
        readonly total: string;
      }
    >
  | Case<
      "sum",
      {
        /** What is added. */
        readonly terms: readonly string[];
      },
      {
        /** All together. */
        readonly total: string;
      }
    >
  | Case<
      "product",
      {
        /** What is multiplied. */
        readonly factors: readonly [string, string];
      },
      {
        /** All digits. */
        readonly product: string;
        /** Rounded to hundredths. */
        readonly cents: string;
      }
    >;
