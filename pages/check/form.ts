import type { Question } from "./address.js";
import { byId, element } from "./element.js";

const text = byId("text", HTMLTextAreaElement);
const reporter = byId("reporter", HTMLInputElement);
const asOf = byId("as-of", HTMLInputElement);
const currency = byId("currency", HTMLInputElement);
const unit = byId("unit", HTMLSelectElement);
const source = byId("source", HTMLInputElement);
const own = byId("own", HTMLDivElement);
const problem = byId("problem", HTMLDivElement);
const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="data"]')];

/** What the form asks now. */
export function asked(): Question {
  return {
    text: text.value,
    data: choices.find(({ checked }) => checked)?.value === "file" ? "file" : "china",
    reporter: reporter.value.trim().toUpperCase(),
    asOf: asOf.value,
    currency: currency.value.trim().toUpperCase(),
    unit: unit.value,
    source: source.value.trim(),
  };
}

/** Fills the form. */
export function ask(question: Question): void {
  text.value = question.text;
  for (const choice of choices) choice.checked = choice.value === question.data;
  reporter.value = question.reporter;
  asOf.value = question.asOf;
  currency.value = question.currency;
  unit.value = question.unit;
  source.value = question.source;
  own.hidden = question.data !== "file";
}

/** What the form lacks, said beside its field, which gets the focus; whether there is nothing. */
export function isComplete(): boolean {
  const required = [
    [text, "Write or paste a text first."],
    [reporter, "Say whose trade the text is about: the code of an economy, such as CN."],
    [asOf, "Say on which day the text came out."],
  ] as const;
  const empty = required.filter(([field]) => field.value.trim() === "");
  for (const [field] of required) field.removeAttribute("aria-invalid");
  for (const [field] of empty) field.setAttribute("aria-invalid", "true");
  complain(...empty.map(([, sentence]) => sentence));
  empty[0]?.[0].focus();
  return empty.length === 0;
}

/** Says what is wrong; nothing where nothing is. */
export function complain(...sentences: readonly string[]): void {
  problem.replaceChildren(...sentences.map((sentence) => element("div", {}, sentence)));
}
