import type { BriefingFigure } from "./figure.js";
import { capital } from "./wording.js";

/** The sentences about the past of a flow, or of trade with a partner, in one line; none where there is no news. */
export function historySentence(
  figures: readonly BriefingFigure[],
  flow: "exports" | "imports",
  about: string | null,
): string | null {
  const sentences = (["turn", "streak", "since"] as const)
    .flatMap((kind) => figures.filter((one) => one.name === `${flow}-${kind}` && one.about === about))
    .map(({ printed }, index) => (index === 0 ? printed : printed.charAt(0).toLowerCase() + printed.slice(1)))
    .map((sentence) => sentence.replace(/\.$/, ""));
  return sentences.length === 0 ? null : `${capital(sentences.join("; "))}.`;
}
