/** The fast-check of your tests, as `import fc from "fast-check"` gives it. Only its types are looked at here. */
export type FastCheck = typeof import("fast-check")["default"];

/** A generator of random values of fast-check. */
export type Arbitrary<T> = import("fast-check").Arbitrary<T>;
