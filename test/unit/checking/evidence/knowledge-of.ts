import type { Day } from "tradefigures";
import type { CheckOptions, Evidence } from "tradefigures/checking";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import type { Knowledge } from "../../../../src/checking/evidence/knowledge.js";
import { settingsOf } from "../../../../src/checking/evidence/options.js";

/** What some evidence says by a day, `null`: all of it. */
export function knowledgeOf(evidence: Evidence, day: Day | null = null, options?: CheckOptions): Knowledge {
  return { index: indexOf(evidence), settings: settingsOf(options), day };
}
