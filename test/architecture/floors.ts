import path from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** Relative to `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * From the ground up, a folder inside another written with its way, and a file
 * that stands above its folder. A file imports from its own folder or from a lower
 * floor; those side by side stay apart. A folder with an index.ts is a door.
 */
const floors: readonly (readonly string[])[] = [
  ["errors"],
  ["fields"],
  ["language"],
  ["decimal"],
  ["period"],
  ["currency"],
  ["print"],
  ["records"],
  ["measures"],
  ["partners/names", "tariffs/regime", "history"],
  ["partners/sums", "tariffs/questions"],
  ["partners/contributions", "tariffs/averages"],
  ["partners/structure", "partners/prices"],
  ["briefing"],
  ["checking/reconcile"],
  ["checking/evidence"],
  ["checking/claims"],
  ["checking/claims/words"],
  ["checking/claims/readings"],
  ["checking/claims/verdicts"],
  ["checking/claims/checks"],
  ["checking/claims/check-claim.ts"],
  ["checking/stories/vocabulary", "checking/stories/story-claims.ts"],
  ["checking/stories/words"],
  ["checking/stories/topics"],
  ["checking/stories/clauses"],
  ["checking/stories/brackets"],
  ["checking/stories/parts"],
  ["checking/stories/placed.ts"],
  ["checking/stories/context.ts"],
  ["checking/stories/reach"],
  ["checking/stories/statements"],
  ["checking/stories/others"],
  ["checking/stories"],
  ["tables/problem.ts"],
  ["tables/columns"],
  ["tables/csv", "tables/raw", "tables/sums"],
  ["tables/formats", "tables/growth"],
  ["tables/months", "tables/queries", "tables/rates", "tables/writing"],
  ["checking", "charts", "groups", "samples", "sql", "tables", "testing"],
  ["command/ending.ts"],
  ["command/reading", "command/showing"],
  ["command/pages"],
  ["command"],
];

/** Side by side as wholes, though their folders lie on several floors. */
const apart: readonly string[] = ["partners", "tariffs", "history"];

/** What a door may stand on, where it is not everything below. */
const below = (floor: string): readonly string[] =>
  floors
    .slice(
      0,
      floors.findIndex((one) => one.includes(floor)),
    )
    .flat();
const standsOn: Readonly<Record<string, readonly string[]>> = {
  samples: below("briefing"),
  groups: below("briefing"),
  testing: below("briefing"),
  charts: below("checking/reconcile"),
  sql: below("briefing"),
  "checking/reconcile": below("records"),
};

/** Who may import which package. */
const packages: Readonly<Record<string, { readonly by: string; readonly path: RegExp }>> = {
  "decimal.js": { by: "decimal/decimal.ts", path: /^decimal\.js$/ },
  kysely: { by: "sql/statement.ts", path: /^kysely$/ },
  // Its types alone.
  "fast-check": { by: "testing/fast-check.ts", path: /^fast-check$/ },
  "date-fns": { by: "period/day.ts", path: /^date-fns\/\w+$/ },
};

const emptyNames = ["utils", "util", "common", "helpers", "helper", "shared", "misc", "temp"];

/** Everything in a source tree that breaks the rules of the house; nothing when it stands. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const broken: string[] = [];
  const imports = new Map<string, string[]>();
  for (const file of files) {
    const parsed = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    for (const name of file.path.replace(/\.ts$/, "").split("/")) {
      if (emptyNames.includes(name)) broken.push(`${file.path} says nothing by its name "${name}"`);
    }
    if (floorOf(file.path) === undefined && file.path !== "index.ts")
      broken.push(`${file.path} is on no floor`);
    if (file.path === "index.ts" || /^(checking|tables)\/index\.ts$/.test(file.path)) {
      const isReexport = (node: ts.Statement): boolean =>
        ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
      if (!parsed.statements.every(isReexport)) broken.push(`${file.path} holds more than re-exports`);
    }
    const targets: string[] = [];
    for (const from of importsOf(parsed)) {
      if (!from.startsWith(".")) {
        broken.push(...packageRules(file.path, from));
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file.path), from).replace(/\.js$/, ".ts");
      if (!known.has(target)) broken.push(`${file.path} imports ${from}, which is no source file`);
      else {
        targets.push(target);
        broken.push(...floorRules(file.path, target));
      }
    }
    imports.set(file.path, targets);
  }
  return [...broken, ...crowded(files), ...circles(imports)];
}

/** What a file imports and re-exports, types included. */
function importsOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const loads = expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === "require";
      if (loads) add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A room is for one kind of thing, and for no more of them than one looks through. */
const MOST_FILES = 30;

function crowded(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path: file } of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder} has ${count} files`);
}

function packageRules(file: string, from: string): string[] {
  // The command runs on Node and comes through the doors, as every user of them.
  if (file.startsWith("command/") && /^(node:|tradefigures(\/|$))/.test(from)) return [];
  const name = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : from.split("/")[0]!;
  const rule = packages[name];
  if (rule === undefined) return [`${file} imports ${from}, which is no dependency of ours`];
  if (rule.by !== file) return [`${file} imports ${from}: only ${rule.by} may`];
  return rule.path.test(from) ? [] : [`${file} imports ${from}: take the function from its own path`];
}

function floorRules(file: string, target: string): string[] {
  if (target === "index.ts") return [`${file} imports index.ts, which is for users`];
  const [own, other] = [folderOf(file), folderOf(target)];
  if (file === "index.ts")
    return /^(checking|tables)/.test(other) ? [`${file} imports ${target}: a door of its own`] : [];
  if (own === other) return [];
  const may = standsOn[own];
  if (may !== undefined && !may.includes(other))
    return [`${file} imports ${target}: ${own} needs no ${other}`];
  const [from, to] = [floorOf(file) ?? 0, floorOf(target) ?? 0];
  const [house, beside] = [own.split("/")[0]!, other.split("/")[0]!];
  if (house !== beside && apart.includes(house) && apart.includes(beside))
    return [`${file} imports from beside: ${target}`];
  if (to > from) return [`${file} imports upwards: ${target}`];
  return to === from ? [`${file} imports from beside: ${target}`] : [];
}

/** The folder of a file as the floors name it; a file that stands above the folders inside its own is named itself. */
function folderOf(file: string): string {
  if (floors.some((one) => one.includes(file))) return file;
  return file.includes("/") ? path.posix.dirname(file) : file.replace(/\.ts$/, "");
}

function floorOf(file: string): number | undefined {
  const floor = floors.findIndex((folders) => folders.includes(folderOf(file)));
  return floor < 0 ? undefined : floor;
}

/** Each circle of files once, as the way round. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      found.push(`a circle of imports: ${[...way.slice(start), file].join(" > ")}`);
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const target of imports.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return found;
}
