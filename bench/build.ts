// The built package, as a user imports it, with the types of the source.
export const entry: string = new URL("../dist/index.js", import.meta.url).href;

export const built = (await import(entry)) as typeof import("tradefigures");
