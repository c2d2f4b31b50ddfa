import {
  type Decimal,
  type DecimalInput,
  difference,
  ONE,
  product,
  quotient,
  ZERO,
} from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkFields, checkList, readChoice } from "../../fields.js";
import { readRate } from "./mean-of-lines.js";

/**
 * What goes into a unit of output.
 *
 * @category Average tariffs
 */
export interface ProtectedInput {
  /** Its share in the value of the output, at prices without duties. */
  readonly share: DecimalInput;
  /** The duty on it, a fraction; absent: it is not traded, as electricity or rent. */
  readonly rate?: DecimalInput | undefined;
}

/**
 * What inputs that are not traded count as: inputs without a duty (Balassa), or part of value added (Corden).
 *
 * @category Average tariffs
 */
export interface ProtectionOptions {
  /** Balassa unless said. */
  readonly notTraded?: "balassa" | "corden" | undefined;
}

const INPUT_FIELDS = ["share", "rate"] as const;
const METHODS = ["balassa", "corden"] as const;

/**
 * Effective protection: by how much duties on an output and on what goes into it raise the value added in making it.
 *
 * Where an input is not traded the method must be named, since the two answer differently.
 *
 * `eⱼ = (tⱼ − Σ aᵢⱼ·tᵢ) / (1 − Σ aᵢⱼ)`, sums over the inputs i
 *
 * @param output   the duty on the output, a fraction
 * @param inputs   the share of each input in the value of the output at prices without duties, and the duty on it
 * @param options  what inputs that are not traded count as
 * @returns        a fraction, 34 digits: 1 is a value added twice as high; below zero, duties on inputs take more than
 *                 that on the output gives, and −0.1 is a value added lower by a tenth; below −1 what is left of it, at prices
 *                 with duties, is itself below zero. `null` where the inputs leave no value added at prices without duties
 * @throws         {@link TradeError} `INVALID_FIELD` for a share or a rate below zero, or a method that is missing;
 *                 `UNKNOWN_FIELD`
 * @see            Corden (1966), The structure of a tariff system and the effective protective rate; Balassa (1965), Tariff
 *                 protection in industrial countries
 * @example
 * effectiveProtection("0.4", [{ share: "0.5", rate: "0.2" }]) // => "0.6"
 * effectiveProtection("0.1", [{ share: "0.5", rate: "0.3" }]) // => "-0.1"
 * @category Average tariffs
 */
export function effectiveProtection(
  output: DecimalInput,
  inputs: readonly ProtectedInput[],
  options: ProtectionOptions = {},
): Decimal | null {
  checkList(inputs, "inputs");
  const rate = readRate(output, "output");
  const read = inputs.map((input, index) => {
    const field = `inputs[${index}]`;
    checkFields(input, field, INPUT_FIELDS);
    return {
      share: readRate(input.share, `${field}.share`),
      rate: input.rate === undefined ? null : readRate(input.rate, `${field}.rate`),
    };
  });
  const method = options.notTraded && readChoice(options.notTraded, "notTraded", METHODS);
  if (method === undefined && read.some((input) => input.rate === null))
    return refuse(
      "INVALID_FIELD",
      "notTraded",
      "given where an input has no rate: balassa or corden",
      method,
    );
  const counted = method === "corden" ? read.filter((input) => input.rate !== null) : read;
  const valueAdded = difference(ONE, sum(counted.map(({ share }) => share)));
  if (valueAdded.lte(ZERO)) return null;
  const onInputs = read.map((input) => (input.rate === null ? ZERO : product(input.share, input.rate)));
  return quotient(difference(rate, sum(onInputs)), valueAdded);
}
