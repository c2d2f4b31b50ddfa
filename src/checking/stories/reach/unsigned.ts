import { intervalSum } from "../../../decimal/interval-arithmetic.js";
import { meets } from "../../../decimal/interval-sets.js";
import type { Flow } from "../../../records/subject.js";
import type { Placed } from "../placed.js";
import { stands } from "./agreeing.js";

/** "Imports were $9 billion and exports $4 billion, leaving a balance of $5 billion": a deficit that is not called so. */
export function withoutUnsigned(placed: readonly Placed[]): readonly Placed[] {
  const levels = (flow: Flow): readonly Placed[] =>
    placed.filter(
      (one) =>
        one.said.kind === "level" &&
        one.said.figure!.sign === null &&
        one.about?.flow === flow &&
        one.sign === 0 &&
        one.missing.length === 0,
    );
  const balances = levels("balance");
  if (balances.length === 0) return placed;
  const [bought, sold] = [levels("imports"), levels("exports")];
  const isDeficit = (one: Placed): boolean =>
    bought.some((imports) =>
      sold.some(
        (exports) =>
          imports.period === one.period &&
          exports.period === one.period &&
          [imports, exports].every(
            ({ about, said }) =>
              about!.partner === one.about!.partner && said.figure!.currency === one.said.figure!.currency,
          ) &&
          meets(
            stands(imports.said.figure!),
            intervalSum(stands(exports.said.figure!), stands(one.said.figure!)),
          ),
      ),
    );
  const wrong = balances.filter(isDeficit);
  return placed.map((one) =>
    wrong.includes(one) || wrong.some(({ index }) => index === one.said.base)
      ? { ...one, missing: [...one.missing, "direction"] }
      : one,
  );
}
