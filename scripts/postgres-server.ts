// A server of PostgreSQL for tests and examples: its data lie in a folder for a while, and it listens on a socket in it.
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import type { SqlDatabase, SqlStatement } from "tradefigures/sql";

/** What to install where there is no server. */
export const DEBIAN_PACKAGE = "postgresql";

/** Where Debian keeps the programs, and where they may be besides. */
function folderOfPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return (
    folders.find((folder) =>
      ["initdb", "pg_ctl", "postgres"].every((name) => existsSync(path.join(folder, name))),
    ) ?? null
  );
}

/** Whether there is a server to start. */
export const hasPostgres: boolean = folderOfPrograms() !== null;

export interface PostgresServer {
  /** One connection, with its transactions. */
  connect(): Promise<{ readonly database: SqlDatabase; end(): Promise<void> }>;
  stop(): void;
}

/** Starts a server; with a port it listens on the loopback too. It does not run as root: then the user "postgres" has it. */
export function startPostgres(
  options: { readonly port?: number; readonly settings?: readonly string[] } = {},
): PostgresServer {
  const { port, settings = [] } = options;
  const programs = folderOfPrograms();
  if (programs === null) throw new Error(`needs PostgreSQL: apt-get install ${DEBIAN_PACKAGE}`);
  const folder = mkdtempSync("/tmp/tradefigures-postgres-");
  const data = path.join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  const user = process.getuid?.() === 0 ? idsOf("postgres") : undefined;
  if (user !== undefined) for (const place of [folder, data]) chownSync(place, user.uid, user.gid);
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync(path.join(programs, program), args, { cwd: folder, stdio: "ignore", ...user });
  };
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C");
  const given = [
    `listen_addresses=${port === undefined ? "''" : "127.0.0.1"}`,
    `unix_socket_directories=${folder}`,
    `port=${port ?? 5432}`,
    "fsync=off",
    ...settings,
  ];
  run(
    "pg_ctl",
    "-D",
    data,
    "-w",
    "-l",
    path.join(folder, "log"),
    "-o",
    given.map((one) => `-c ${one}`).join(" "),
    "start",
  );
  return {
    async connect() {
      const client = postgres({
        host: folder,
        port: port ?? 5432,
        username: "postgres",
        database: "postgres",
        max: 1,
        // The driver would change connections after half an hour, and a transaction is of one.
        max_lifetime: null,
        onnotice: () => {},
      });
      const run = async ({ sql, parameters }: SqlStatement) => [
        ...(await client.unsafe(sql, [...parameters])),
      ];
      return { database: { run }, end: () => client.end() };
    },
    stop() {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (option: string): number => Number(execFileSync("id", [option, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
