import { at, boundsOf, intervalContains } from "tradefigures";
import { chinaMonths, novemberStory, truncatedLevels } from "tradefigures/samples";
import { expect, test } from "vitest";

test("the story is of China, as of the day that its source names", () => {
  expect(novemberStory.reporter).toBe("CN");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  expect(novemberStory.source).toContain(day.format(new Date(novemberStory.asOf)));
});

test("its events are named in its text, and it says of the summit when it was", () => {
  expect(Object.keys(novemberStory.events)).toEqual(["the truce", "the summit"]);
  for (const name of Object.keys(novemberStory.events)) expect(novemberStory.text).toContain(name);
  expect(novemberStory.text).toContain("Oct. 30, the day of the summit");
  // The truce was agreed at the summit.
  expect(Object.values(novemberStory.events)).toEqual(["2025-10-30", "2025-10-30"]);
});

test("the truncated levels may stand for what customs printed with more digits", () => {
  const november = at(chinaMonths, "2025-11");
  expect(truncatedLevels.map(({ flow }) => flow)).toEqual(["exports", "imports"]);
  for (const level of truncatedLevels)
    expect(intervalContains(boundsOf(level), november[level.flow as "exports" | "imports"])).toBe(true);
});
