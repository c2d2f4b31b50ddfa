import { printed, publishedTariffAverage } from "tradefigures";
import { expect, test } from "vitest";
import { brief, month, named } from "./new-zealand.js";

const average = (
  imposer: string,
  target: string,
  date: Parameters<typeof publishedTariffAverage>[0]["date"],
  text = "10%",
) => publishedTariffAverage({ imposer, target, date, average: printed(text), estimator: "an estimator" });
const tariffs = (period: "2025-03" | "2025-01/2025-02", ...tariffAverages: ReturnType<typeof average>[]) =>
  named(brief(period, { months: [month(period, 2, 1)], tariffAverages }), "tariff-average");

test("average tariffs are given as published, by whom on whom, with the estimator", () => {
  const [figure] = tariffs("2025-03", average("US", "NZ", "2025-03", "around 15%"));
  expect(figure).toMatchObject({
    about: "US on NZ",
    printed: "about 15%",
    notes: ["published", "an estimator"],
  });
});

test("those of a day inside the period count, those of other days and economies do not", () => {
  const found = tariffs(
    "2025-03",
    average("US", "NZ", "2025-03-31"),
    average("NZ", "US", "2025-03-01"),
    average("US", "NZ", "2025-02-28"),
    average("US", "NZ", "2025-01/2025-03"),
    average("US", "CN", "2025-03"),
  );
  expect(found.map(({ from }) => (from[0] as { date: string }).date)).toEqual(["2025-03-31", "2025-03-01"]);
});

test("those of a span or of a month in it count for the span", () => {
  const found = tariffs(
    "2025-01/2025-02",
    average("US", "NZ", "2025-01/2025-02"),
    average("US", "NZ", "2025-02"),
    average("US", "NZ", "2025-01-20"),
    average("US", "NZ", "2025-03"),
  );
  expect(found).toHaveLength(3);
});
