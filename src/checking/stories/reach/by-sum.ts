import { intervalSum } from "../../../decimal/interval-arithmetic.js";
import { meets } from "../../../decimal/interval-sets.js";
import type { Flow } from "../../../records/subject.js";
import type { Context } from "../context.js";
import type { Placed } from "../placed.js";
import { stands } from "./agreeing.js";

/** So many digits agree by chance too often. */
const FEW_DIGITS = /^(?:\D*\d){1,2}\D*$/;

/** "Trade with Peru was $11.2 billion. Exports were $8.8 billion and imports $2.4 billion": with Peru, as they add up to it. */
export function bySum({ whole }: Context, placed: readonly Placed[]): readonly Placed[] {
  const partner = whole?.about?.partner;
  if (partner === undefined || FEW_DIGITS.test(whole!.said.figure!.text)) return placed;
  const isOpen = ({ missing, about }: Placed): boolean => missing.includes("partner") && about !== null;
  const levels = (flow: Flow): readonly Placed[] =>
    placed.filter((one) => isOpen(one) && isLevel(one) && one.about!.flow === flow);
  const [[exports, ...others], [imports, ...more]] = [levels("exports"), levels("imports")];
  if (exports === undefined || imports === undefined || others.length + more.length > 0) return placed;
  const all = [whole!, exports, imports].map(({ said }) => said.figure!);
  if (new Set(all.map(({ currency }) => currency)).size > 1) return placed;
  const [sum, ...parts] = all.map(stands);
  if (![exports, imports].every(({ period }) => period === whole!.period)) return placed;
  if (!meets(sum!, intervalSum(parts[0]!, parts[1]!))) return placed;
  return placed.map((one) =>
    isOpen(one) && ["exports", "imports"].includes(one.about!.flow)
      ? {
          ...one,
          about: { ...one.about!, partner },
          missing: one.missing.filter((part) => part !== "partner"),
        }
      : one,
  );
}

const isLevel = ({ said }: Placed): boolean =>
  said.kind === "level" && said.role === "main" && said.figure?.kind === "amount";

/** The trade with a partner, of which the next sentence may tell both sides. */
export const wholeIn = (placed: readonly Placed[]): Placed | null =>
  placed.findLast(
    (one) =>
      isLevel(one) &&
      one.about?.flow === "total" &&
      one.about.partner !== undefined &&
      one.missing.length === 0,
  ) ?? null;
