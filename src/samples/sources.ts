/** Where the samples were taken from, each named once. */
export const ARTICLE = "the article of 8 December 2025";
export const GACC_NOVEMBER_2024 =
  "GACC, China's Total Export & Import Values, November 2024 (in USD), english.customs.gov.cn";
export const CUSTOMS_SERIES =
  "China Customs, monthly trade in USD, one copy of the series as it stood on 2026-07-07";
export const H10 = "Federal Reserve H.10";
export const ECB = "European Central Bank, euro foreign exchange reference rates";
export const JANUARY_TO_NOVEMBER_2025 = "China Customs, January to November 2025";
export const GACC_BY_PARTNER =
  "GACC, trade by partner in 10,000 yuan, November 2025 and November 2024, first release";
export const TRUNCATED = "news9live, truncated to one decimal";
