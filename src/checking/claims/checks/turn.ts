import { ZERO } from "../../../decimal/decimal.js";
import { type Interval, point } from "../../../decimal/interval.js";
import { periodName } from "../../../period/names.js";
import type { Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { TurnClaim } from "../claim.js";
import type { SaidTurn } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type Finding, mostFavourable } from "../verdicts/tested.js";
import { allOf, isTo, type Truth } from "../verdicts/truth.js";
import { missingRates } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";

const STYLE = /* @__PURE__ */ percentStyle(null);

/** "Returned to growth": it fell in the period before and grew in this one. */
export function checkTurn({ claim }: SaidTurn, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: STYLE,
    find: (one, on) => mostFavourable([findTurn(one, on, "revised"), findTurn(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findTurn(claim: TurnClaim, knowledge: Knowledge, base: BaseChoice): Finding {
  const { about, comparison, period, to } = claim;
  const history = pastFigures(knowledge, about, comparison, claim, base);
  const before = history.before(period);
  const [now, then] = [history.at(period), history.at(before)];
  const [sideNow, sideThen] = to === "growth" ? (["above", "below"] as const) : (["below", "above"] as const);
  const test = (
    figure: KnownFigure | null,
    side: "above" | "below",
    bounds: (figure: KnownFigure) => Interval,
  ): Truth => (figure === null ? "unknown" : isTo(bounds(figure), side, ZERO));
  const truthOf = (bounds: (figure: KnownFigure) => Interval): Truth =>
    allOf([test(now, sideNow, bounds), test(then, sideThen, bounds)]);
  const lacks = [...(now === null ? [period] : []), ...(then === null ? [before] : [])];
  const said = (figure: KnownFigure | null, at: Period): string =>
    figure === null ? "" : `${inStyle(figure.value, STYLE)} in ${periodName(at)}`;
  return {
    truth: truthOf((figure) => figure.bounds),
    figures: [now, then].flatMap((figure) => figure ?? []),
    missing: [missingRates(about, comparison, lacks)],
    text: [said(then, before), said(now, period)].filter((part) => part !== "").join(", then "),
    pointAgrees: truthOf((figure) => point(figure.value)) === "certain",
  };
}
