// Exports and imports of China in billions of dollars, January 2022 to October 2025, from one copy of the series of
// China Customs as it stood on 7 July 2026 (data/china-revised-usd-bn.csv).

/** Exports, month by month from January 2022. */
export const EXPORTS: readonly string[] = `
  323.3 214.8 272.9 269.0 303.9 323.4 327.5 310.4 318.2 293.6 290.6 296.9 284.4 208.6 302.4 288.1
  280.9 283.4 280.8 283.8 296.5 274.2 292.6 303.3 306.2 221.7 279.1 291.7 301.6 307.2 300.2 308.2
  303.4 308.9 311.9 335.6 324.3 214.8 313.1 315.1 315.6 324.7 321.2 321.3 328.2 304.9
`
  .trim()
  .split(/\s+/);

/** Imports, month by month from January 2022. */
export const IMPORTS: readonly string[] = `
  244.0 188.6 230.0 222.7 227.8 230.1 229.2 233.4 236.1 211.9 224.8 227.9 192.5 196.6 225.4 203.0
  215.8 213.8 201.4 216.6 221.3 218.3 223.6 228.5 222.5 180.7 220.6 219.8 220.2 208.2 214.7 216.7
  221.6 213.1 214.6 230.5 186.4 183.6 211.2 219.3 212.9 210.8 223.8 220.2 239.4 216.8
`
  .trim()
  .split(/\s+/);
