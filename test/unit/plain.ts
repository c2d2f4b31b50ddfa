/** A result as JSON has it: decimals as text, so that it can be compared with what a reader would write down. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
