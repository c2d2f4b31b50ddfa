import type { Said } from "../clauses/said.js";
import type { About } from "./about.js";
import type { Scope } from "./scope.js";

/** "The surplus was $5 billion, following a 2.3 percent decline": balances seldom go by percent, flows do. */
export const isOfAnotherFlow = ({ read }: Scope, said: Said, { about }: About): boolean =>
  said.role === "after" &&
  said.kind === "growth" &&
  about?.flow === "balance" &&
  !read.said.some(
    ({ kind, role, clause }) =>
      clause <= said.clause &&
      role === "main" &&
      (kind === "growth" || kind === "moved" || kind === "change") &&
      read.frames[clause]!.role !== "forecast",
  );
