// The built package, as a user imports it, with the types of the source.
const door = (name: string): string => new URL(`../dist/${name}`, import.meta.url).href;

export const entry: string = door("index.js");
export const checkingEntry: string = door("checking/index.js");

export const built = (await import(entry)) as typeof import("tradefigures");
export const builtChecking = (await import(checkingEntry)) as typeof import("tradefigures/checking");
