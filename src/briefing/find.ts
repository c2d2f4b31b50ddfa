import type { BriefingFigure, BriefingFigureName } from "./figure.js";

/** The first figure of a name, and about that where several have the name. */
export function find(
  figures: readonly BriefingFigure[],
  name: BriefingFigureName,
  about?: string,
): BriefingFigure | undefined {
  return figures.find((one) => one.name === name && (about === undefined || one.about === about));
}

/** All figures of a name. */
export function findAll(
  figures: readonly BriefingFigure[],
  name: BriefingFigureName,
): readonly BriefingFigure[] {
  return figures.filter((one) => one.name === name);
}
