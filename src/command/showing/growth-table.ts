import { type Decimal, formatAmount, formatPercent, type Growth } from "tradefigures";
import { bold } from "./paint.js";

/** The growth of one period: from a year earlier and, where it is a month, from the month before. */
export interface GrowthRow {
  readonly yearOnYear: Growth;
  readonly monthOnMonth: Growth | null;
}

/** The growth of one subject as a table; its columns end on the right. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const unit = unitOf(rows.map(({ yearOnYear }) => yearOnYear.value!));
  const lines = rows.map(({ yearOnYear, monthOnMonth }) => [
    yearOnYear.period,
    formatAmount(yearOnYear.value, { in: unit }),
    rateText(yearOnYear),
    monthOnMonth === null ? "–" : rateText(monthOnMonth),
  ]);
  const cells = [
    [titleOf(rows[0]!.yearOnYear), "level", "from a year earlier", "from the month before"],
    ...lines,
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const text = cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("   "),
  );
  return `${[bold(text[0]!), ...text.slice(1)].join("\n")}\n`;
}

/** "exports of CN to US, in USD". */
function titleOf({ reporter, partner, flow, currency }: Growth): string {
  const of = reporter === NOBODY ? "" : ` of ${reporter}`;
  const whom = partner === undefined ? "" : `, partner ${partner}`;
  return `${flow}${of}${whom}${currency === NO_CURRENCY ? "" : `, ${currency}`}`;
}

/** "5.8%", with what rounding leaves where that prints otherwise; the reason where there is none but a missing month. */
function rateText({ rate, bounds, absent }: Growth): string {
  if (rate === null) return absent === "missing-base" ? "–" : absent!.replaceAll("-", " ");
  const [printed, low, high] = [rate, bounds!.low ?? rate, bounds!.high ?? rate].map((one) =>
    formatPercent(one),
  );
  return low === printed && high === printed ? printed! : `${printed} (${low} to ${high})`;
}

function unitOf(values: readonly Decimal[]): "unit" | "million" | "billion" {
  if (values.some((value) => value.abs().gte("1e8"))) return "billion";
  return values.some((value) => value.abs().gte("1e5")) ? "million" : "unit";
}

/** Growth needs neither a reporter nor a currency: what ISO 3166-1 leaves to users, and what ISO 4217 has for none. */
export const NOBODY = "ZZ";
export const NO_CURRENCY = "XXX";
