import { saidBeside } from "../brackets/bracket.js";
import { isMoveNode, isTopic, moveOf, textOf, wordsOf } from "../clauses/nodes.js";
import { newestFigure } from "../clauses/said.js";
import { figureSaid, loseFigures } from "../clauses/sayings.js";
import { isShareAhead } from "../clauses/shares.js";
import { isFigure, isPeriod, isPlace, meaning, means } from "../words/pieces.js";
import type { Part } from "./part.js";

/** Whether a part's figures are told otherwise than by its words from left to right. */
export const keepFigures = (part: Part): boolean => KEPT.some((keep) => keep(part));

function loseAll({ reading, figures }: Part): true {
  loseFigures(reading, figures);
  return true;
}

/** "…to $5 billion, or 1.9 trillion drams, having risen": the same in another currency. */
function keepInOther({ reading, opener, nodes, from, index, figures }: Part): boolean {
  const only = figures[0];
  const host = reading.last;
  if (opener !== "comma" || !isFigure(only) || host?.segment !== index - 1) return false;
  const { figure, first } = only;
  const [one, other] = [figure, host.figure].map((each) => (each?.kind === "amount" ? each.currency : null));
  const isOr = wordsOf(nodes[from]).startsWith("or");
  const isAll = nodes
    .slice(from)
    .every((node) => node === figures[0] || node.kind === "sign" || means(node, "plain", "and", "aside"));
  if (!isOr || !isAll || !one || !other || one === other) return false;
  const said = figureSaid(reading, figure, first, reading.frames[host.clause]!, "bracket");
  said.kind = "conversion";
  said.base = reading.said.indexOf(host);
  said.topic = host.topic;
  return true;
}

/** "$10.8 billion higher than in January 2024, or 28.8%": the same change in percent. */
function keepInPercent({ reading, opener, nodes, from, index, figures }: Part): boolean {
  const only = figures[0];
  const host = reading.said.findLast(({ segment, kind }) => segment === index - 1 && kind === "change");
  if (opener !== "comma" || !isFigure(only) || host === undefined) return false;
  const isOr = textOf(nodes[from]) === "or" && only.figure.kind === "percent" && only.figure.sign === null;
  const isAll = nodes
    .slice(from)
    .every((node) => node === figures[0] || means(node, "plain", "and", "value") || node.kind === "sign");
  if (!isOr || !isAll) return false;
  const said = saidBeside(reading, only, host, "main");
  said.kind = "growth";
  said.move = host.move;
  said.when = host.when;
  said.compared = host.compared;
  return true;
}

/** "China, which bought $209 million": what is a purchase there is a sale here. */
function keepOfBuyer(part: Part): boolean {
  const isVerb = part.topics.some(({ topic }) => topic.isVerb);
  return part.opener === "which" && isPlace(part.before) && isVerb && loseAll(part);
}

/** "Including oil, steel, plastics and corn": the list goes on. */
function keepIncluded(part: Part): boolean {
  const { reading, nodes, from, index } = part;
  if (index === 0 || !means(nodes[from], "aside") || isShareAhead(nodes, from)) return false;
  const covers = nodes.map((node) => (isTopic(node) ? node.topic.coverage : meaning(node, "cover")));
  if (covers.some((one) => one === "services" || one === "goods-and-services"))
    reading.limits.push(nodes[0]!.first);
  // "Exports to China, including Hong Kong, rose": to both.
  const { clause } = reading;
  const other = nodes.find(isPlace);
  const isMoved = isMoveNode(part.next?.nodes[0]);
  if (other !== undefined && isMoved && clause?.topic?.withWhom.length === 1) clause.unread.push(other.first);
  if (part.figures.length === 0) reading.wasColour = index;
  return loseAll(part);
}

/** "…, while in May it was $3 billion": the same of another time. */
function keepOfThen({ reading, opener, nodes, from, figures }: Part): boolean {
  const { last } = reading;
  const [only, ...more] = figures;
  const time = nodes.find(isPeriod);
  if (!["but", "while"].includes(opener) || more.length > 0 || last === null || reading.isSided) return false;
  const isPlain = nodes
    .slice(from)
    .every(
      (node) =>
        ["figure", "period", "sign"].includes(node.kind) ||
        wordsOf(node) === "it was" ||
        means(node, "in", "plain", "level", "pronoun"),
    );
  if (!isPlain || !isPeriod(time) || !isFigure(only)) return false;
  const { figure } = only;
  const isNamed = time.when.type === "month" || time.when.type === "span";
  const said = saidBeside(reading, only, last, isNamed ? "main" : "base");
  const isLevel = figure.kind === "amount" && last.kind === "level";
  const isShare = figure.kind === "percent" && last.kind === "share";
  said.kind = isLevel ? "level" : isShare ? "share" : "lost";
  said.when = time.when;
  said.base = reading.said.indexOf(last);
  return true;
}

/** "Above the forecast 3.8% rise in exports and a 3% increase in imports": the forecast goes on. */
function keepOfForecast(part: Part): boolean {
  const { reading, opener, nodes, from, index, figures } = part;
  const before = newestFigure(reading);
  const isVerb = nodes.some((node) => moveOf(node)?.use === "verb" || means(node, "record", "level"));
  return (
    opener === "and" &&
    figures.length > 0 &&
    !isVerb &&
    !means(nodes[from], "from", "compare", "after") &&
    before?.kind === "surprise" &&
    before.segment === index - 1 &&
    loseAll(part)
  );
}

const KEPT = [keepInOther, keepInPercent, keepOfBuyer, keepIncluded, keepOfThen, keepOfForecast] as const;
