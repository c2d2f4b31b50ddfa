import { printed, tradeMonth } from "tradefigures";

/** Made-up months whose sums can be done in the head: imports of 190, 200 and 210 billion. */
export const months = [
  ["2025-09", "190 billion"],
  ["2025-10", "200 billion"],
  ["2025-11", "210 billion"],
].map(([period, imports]) =>
  tradeMonth({ reporter: "XX", period, currency: "USD", exports: 0, imports: printed(imports) }),
);
