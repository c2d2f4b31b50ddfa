import { TradeError } from "./errors.js";

/** What the runtime knows of languages: names, plurals, digits. A runtime that was built without it is told so. */
export function language(): typeof Intl {
  if (typeof Intl === "object") return Intl;
  throw new TradeError("MISSING_INTL", "names and numbers in words need Intl, got a runtime without it");
}
