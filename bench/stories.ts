import { builtChecking } from "./build.js";
import { inTurns, milliseconds, type Result } from "./measure.js";

const { checkStory, claimsIn } = builtChecking;
const samples = (await import(
  new URL("../dist/samples/index.js", import.meta.url).href
)) as typeof import("tradefigures/samples");

const { text, ...options } = samples.novemberStory;
const { china, chinaPartnerFlows, euroReferenceRates, tariffRegimes, truncatedLevels } = samples;
const evidence = {
  ...china,
  observations: [...china.observations, ...chinaPartnerFlows, ...truncatedLevels],
  exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
  tariffRegimes,
};

/** The sample story of 8 December 2025, read and checked; and the longest text that is taken, only read. */
export function stories(): Result[] {
  const rounds = 40;
  const [checked, read] = inTurns(
    () => checkStory(text, evidence, options),
    () => claimsIn(text, options),
    rounds,
  );
  const limit = 1_000_000;
  const million = text.repeat(Math.ceil(limit / text.length)).slice(0, limit);
  const longest = million.slice(0, 100_000);
  const [long, whole] = inTurns(
    () => claimsIn(longest, options),
    () => claimsIn(million, { ...options, limit }),
    3,
  );
  return [
    {
      name: "checkStory on the story of November 2025",
      measured: milliseconds(checked),
      base: "claimsIn on it",
      against: milliseconds(read),
      value: `${milliseconds(checked)} in all`,
      bar: "under 50 ms",
      passed: checked < 50,
    },
    {
      name: "claimsIn on 100,000 characters, the limit",
      measured: milliseconds(long),
      base: "on 1,000,000",
      against: milliseconds(whole),
      value: `${(whole / long).toFixed(1)} times as long for ten times the text`,
      bar: "under 1 s",
      passed: long < 1000,
    },
  ];
}
