const NUMBER = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A figure as a table takes it, and the step to which it was rounded where its unit says so. */
export interface ScaledFigure {
  readonly value: string;
  readonly roundedTo?: string;
}

/**
 * A number in units of ten to a power as text of single units, exactly; as it stands where it is none. In thousands
 * and the like it keeps the place of its last digit, or of the last that its file gives.
 */
export function scaled(text: string, power = 0, places = 0): ScaledFigure {
  const [, whole, fraction = "", exponent = "0"] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return { value: text };
  const sign = text.startsWith("-") ? "-" : "";
  const digits = `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
  const place = Number(exponent) + power;
  const value = place === 0 ? digits : `${digits}e${place}`;
  return power > 0 ? { value, roundedTo: `1e${place - Math.max(places, fraction.length)}` } : { value };
}

/** A number with commas between its thousands, without them; as it stands where it is none. */
export function ungrouped(text: string): string {
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
}
