/** What the page was asked. */
export interface Question {
  readonly text: string;
  /** The samples, or a file of the reader's own, which no address holds. */
  readonly data: "china" | "file";
  readonly reporter: string;
  readonly asOf: string;
  /** Of the file, where no column says it. */
  readonly currency: string;
  /** Of the amounts of the file: "" for as written. */
  readonly unit: string;
  readonly source: string;
}

/** What is asked where the address says nothing. */
export const USUAL: Question = Object.freeze({
  text: "",
  data: "china",
  reporter: "CN",
  asOf: "2025-12-08",
  currency: "USD",
  unit: "",
  source: "",
});

const NAMES = {
  text: "text",
  data: "data",
  reporter: "reporter",
  asOf: "as-of",
  currency: "currency",
  unit: "unit",
  source: "source",
} as const satisfies Readonly<Record<keyof Question, string>>;

/** The question as the part of an address after "#", which no server sees; what is usual is left out. */
export function addressOf(question: Question): string {
  const parts = new URLSearchParams();
  for (const [field, name] of Object.entries(NAMES)) {
    const value = question[field as keyof Question];
    if (value !== USUAL[field as keyof Question]) parts.set(name, value);
  }
  return `#${parts}`;
}

/** The question that an address holds. */
export function questionOf(address: string): Question {
  const parts = new URLSearchParams(address.replace(/^#/, ""));
  const said = (field: keyof Question): string => parts.get(NAMES[field]) ?? USUAL[field];
  return {
    text: said("text"),
    data: said("data") === "file" ? "file" : "china",
    reporter: said("reporter"),
    asOf: said("asOf"),
    currency: said("currency"),
    unit: said("unit"),
    source: said("source"),
  };
}
