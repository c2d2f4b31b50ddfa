import type { Evidence } from "tradefigures/checking";
import {
  china,
  chinaPartnerFlows,
  euroReferenceRates,
  tariffRegimes,
  truncatedLevels,
} from "tradefigures/samples";

/** All that the samples know of China, and of the tariffs between it and the United States. */
export const samples: Evidence = {
  ...china,
  observations: [...china.observations, ...chinaPartnerFlows, ...truncatedLevels],
  exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
  tariffRegimes,
};

/** What to try first: true and false statements, and one whose words are not all read. */
export const example =
  "China's exports rose 5.9% in November from a year earlier, after a 1.1% drop in October. " +
  "The trade surplus was $90.07 billion in November. " +
  "In the first eleven months exports grew 5.4%, and the surplus came to $1.076 trillion. " +
  "Exports to the United States fell 28.6% in November, the eighth straight month of double-digit declines. " +
  "Umbrella exports rose 3%. The government expects a calm winter.";
