import type { PrintedFigure } from "../../print/printed-figure.js";
import type {
  AccelerationClaim,
  ChangeClaim,
  Claim,
  ConversionClaim,
  CrossingClaim,
  ExchangeClaim,
  ExtremeClaim,
  FigureClaim,
  FirstSinceClaim,
  GrowthClaim,
  LevelClaim,
  MultipleClaim,
  RankClaim,
  ShareClaim,
  StatementClaim,
  StreakClaim,
  StreakEndClaim,
  SurpriseClaim,
  TariffClaim,
  TurnClaim,
} from "./claim.js";

/** A claim with what its prints say: they are read once, where the claim is. */
type With<C extends Claim, Prints> = Prints & { readonly kind: C["kind"]; readonly claim: C };

/** One figure, signed where a direction gives it a sign. */
interface OnePrint {
  readonly print: PrintedFigure;
}

/** One figure, or words alone. */
interface PerhapsPrint {
  readonly print: PrintedFigure | null;
}

/** What a figure is held against. */
interface Limit {
  readonly limit: PrintedFigure;
}

export type SaidLevel = With<LevelClaim, OnePrint>;
export type SaidGrowth = With<GrowthClaim, PerhapsPrint>;
export type SaidChange = With<ChangeClaim, OnePrint>;
export type SaidAcceleration = With<AccelerationClaim, PerhapsPrint>;
export type SaidMultiple = With<MultipleClaim, OnePrint>;
export type SaidTurn = With<TurnClaim, unknown>;
export type SaidConversion = With<
  ConversionClaim,
  {
    readonly amount: PrintedFigure;
    readonly converted: PrintedFigure;
    /** The rate that is named. */
    readonly rate: PrintedFigure | null;
  }
>;
export type SaidExtreme = With<ExtremeClaim, unknown>;
export type SaidRank = With<RankClaim, unknown>;
export type SaidFirstSince = With<FirstSinceClaim, Limit>;
export type SaidStreak = With<StreakClaim, Limit>;
export type SaidStreakEnd = With<StreakEndClaim, Limit>;
export type SaidCrossing = With<CrossingClaim, { readonly threshold: PrintedFigure }>;
export type SaidSurprise = With<
  SurpriseClaim,
  { readonly low: PrintedFigure; readonly high: PrintedFigure; readonly by: PrintedFigure | null }
>;
export type SaidShare = With<ShareClaim, OnePrint>;
export type SaidTariff = With<TariffClaim, OnePrint>;
export type SaidExchange = With<ExchangeClaim, PerhapsPrint>;
export type SaidFigure = With<FigureClaim, OnePrint>;
export type SaidStatement = With<StatementClaim, unknown>;

/** A claim of any kind, with its prints. */
export type Said =
  | SaidLevel
  | SaidGrowth
  | SaidChange
  | SaidAcceleration
  | SaidMultiple
  | SaidTurn
  | SaidConversion
  | SaidExtreme
  | SaidRank
  | SaidFirstSince
  | SaidStreak
  | SaidStreakEnd
  | SaidCrossing
  | SaidSurprise
  | SaidShare
  | SaidTariff
  | SaidExchange
  | SaidFigure
  | SaidStatement;
