// Stands in for scripts/postgres-server.ts: the tests run hundreds of times, and a server each time would take minutes.
export const hasPostgres = false;
export function startPostgres(): never {
  throw new Error("no server here");
}
