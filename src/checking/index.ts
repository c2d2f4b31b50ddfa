/**
 * Is a printed figure true? Claims are held against the data as printed figures are: rounded, revised and confused;
 * figures that hang together are reconciled; and a story is read for what it claims.
 *
 * @module tradefigures/checking
 */

export {
  type PrintedFigure,
  type PrintedFigureOptions,
  type PrintNote,
  printedFigure,
} from "../print/printed-figure.js";
export type { BaseVintage } from "../records/base-rule.js";
export type {
  Check,
  CheckBase,
  Computed,
  Consistent,
  Contradicted,
  NotComputable,
  Supported,
  UndecidableCheck,
} from "./claims/check.js";
export { checkClaim } from "./claims/check-claim.js";
export type {
  AccelerationClaim,
  ChangeClaim,
  Claim,
  ClaimBase,
  ConversionClaim,
  CrossingClaim,
  ExchangeClaim,
  ExtremeClaim,
  FigureClaim,
  FirstSinceClaim,
  GrowthClaim,
  LevelClaim,
  MultipleClaim,
  NamedBalance,
  RankClaim,
  ShareClaim,
  SinceWhen,
  StatementClaim,
  StreakClaim,
  StreakEndClaim,
  SurpriseClaim,
  TariffClaim,
  TextPlace,
  TurnClaim,
} from "./claims/claim.js";
export type { ClaimNote } from "./claims/claim-note.js";
export type { Missing } from "./claims/missing.js";
export type { CheckNote, PlainNote } from "./claims/note.js";
export { claim } from "./claims/read-claim.js";
export type { Confusion, Reading } from "./claims/reading.js";
export type { UsedBase } from "./evidence/answer.js";
export type { Evidence, EvidenceRecord, NamedFigure } from "./evidence/evidence.js";
export type { Mark } from "./evidence/mark.js";
export type { CheckOptions } from "./evidence/options.js";
export { evidence } from "./evidence/read-evidence.js";
export { reconcile } from "./reconcile/reconcile.js";
export type {
  Conflict,
  ConflictMember,
  Irreconcilable,
  Narrowed,
  Reconciled,
  ReconcileNote,
  ReconcileOptions,
} from "./reconcile/reconciled.js";
export type { Asked, Print, Relation } from "./reconcile/relation.js";
export { checkStory, type StoryCheck, type StoryCheckOptions } from "./stories/check-story.js";
export { claimsIn } from "./stories/claims-in.js";
export type { FigureGroup } from "./stories/figure-groups.js";
export type {
  LeftAlone,
  MissingPart,
  StoryClaims,
  StoryOptions,
  Unplaced,
} from "./stories/story-claims.js";
export { storyLines, storyText } from "./stories/story-text.js";
