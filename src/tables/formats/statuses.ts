import type { FlowStatus } from "../../partners/sums/unpublished-flow.js";

/** Why there is no figure, by the codes of SDMX (CL_OBS_STATUS) and the flags of Eurostat, which are their lower case. */
const BY_OBSERVATION: ReadonlyMap<string, FlowStatus> = /* @__PURE__ */ new Map([
  ["C", "confidential"],
  ["Q", "confidential"],
  ["N", "below-threshold"],
  ["H", "not-reported"],
  ["L", "not-reported"],
  ["M", "not-reported"],
  ["O", "not-reported"],
  ["Z", "not-reported"],
]);

/** Codes of CL_CONF_STATUS that keep no figure back. */
const FREE = new Set(["", "F"]);

/** What stands where there is no figure. */
const NO_FIGURE = new Set(["", ":", "NaN"]);

/** Whether a text says that there is no figure. */
export function isNoFigure(text: string): boolean {
  return NO_FIGURE.has(text);
}

/** Why there is no figure: kept secret where one of the codes says so; not reported where none says anything. */
export function statusOf(observation: string, confidentiality = ""): FlowStatus {
  if (!FREE.has(confidentiality.toUpperCase())) return "confidential";
  const found = Array.from(observation.toUpperCase(), (code) => BY_OBSERVATION.get(code));
  return found.find((status) => status === "confidential") ?? found.find(Boolean) ?? "not-reported";
}
