import { isTopic, moveOf } from "../clauses/nodes.js";
import { isFigure, isPlace, means } from "../words/pieces.js";
import { linkOf, type Part } from "./part.js";

/** Whether a relative clause speaks of the trade of somebody that is not known: of a partner, of the makers of a product. */
export function isOfOther(part: Part): boolean {
  const { opener, nodes, before: host, topics } = part;
  if (opener !== "which" || topics.length === 0) return false;
  const isWhose = linkOf(part) === "whose";
  // "Led by the steel industry, whose shipments rose"; "with Norway, which imported $7 billion".
  if (isPlace(host)) return !isWhose && isTopic(nodes[0]);
  // "Carried by other goods, which had a surplus of $5 billion": theirs.
  if (isWhose || means(host, "cover")) return true;
  const whole = nodes.findIndex(isTopic);
  // "Exports to Germany, which imported $7 billion"; "…, which were 7% of total exports" is a share.
  const figure = nodes.findIndex(isFigure);
  const isOfFigure = figure >= 0 && figure < whole;
  // "Exports of cars, which made up 8% of total exports in May fell by 3%": the cars did.
  if (means(nodes[0], "share") && nodes.slice(whole).some((node) => moveOf(node)?.use === "verb"))
    return true;
  return isTopic(host) && host.topic.withWhom.length > 0 && !isOfFigure;
}
