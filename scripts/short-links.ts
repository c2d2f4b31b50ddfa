// What the files of the package hand each other needs no long name: only the doors are read by people. Run after the
// build; the doors keep all their names.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const files = (end: string): readonly string[] =>
  readdirSync("dist", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end) && !name.startsWith("command"))
    .map((name) => path.join("dist", name));
/** "a" to "z", "aa" and so on. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(97 + (number % 26));
}

/** What stands in a text from one place to another is to be another text. */
type Edit = readonly [from: number, to: number, text: string];

function edited(code: string, edits: readonly Edit[]): string {
  let [done, made] = [0, ""];
  for (const [from, to, text] of edits) {
    made += code.slice(done, from) + text;
    done = to;
  }
  return made + code.slice(done);
}

/** The short names of what each file that is no door gives, by its long ones. */
function namesGiven(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const given = new Map<string, Map<string, string>>();
  for (const file of [...files(".js"), ...files(".cjs")]) {
    if (!path.basename(file).startsWith("chunk-")) continue;
    const code = readFileSync(file, "utf8");
    const names = file.endsWith(".cjs")
      ? new Set([...code.matchAll(/\bexports\.(\w+)=/g)].map(([, name]) => name!))
      : ts
          .createSourceFile(file, code, ts.ScriptTarget.Latest, true)
          .statements.flatMap((one) =>
            ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause)
              ? one.exportClause.elements.map(({ name }) => name.text)
              : [],
          );
    given.set(file, new Map([...names].sort().map((name, at) => [name, letters(at)])));
  }
  return given;
}

/** Of an ES module: "import{tradeMonth as a}" becomes "import{f as a}". */
function linked(file: string, given: ReturnType<typeof namesGiven>): string {
  const code = readFileSync(file, "utf8");
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const own = given.get(file);
  const pair = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);
  const edits: Edit[] = [];
  for (const one of statements) {
    // A file that is only begun, of those that do nothing when they are begun.
    if (ts.isImportDeclaration(one) && one.importClause === undefined) {
      edits.push([one.getStart(), one.getEnd(), ""]);
      continue;
    }
    const clause = ts.isImportDeclaration(one)
      ? one.importClause?.namedBindings
      : ts.isExportDeclaration(one)
        ? one.exportClause
        : undefined;
    if (!clause || !(ts.isNamedImports(clause) || ts.isNamedExports(clause))) continue;
    const from = (one as ts.ImportDeclaration | ts.ExportDeclaration).moduleSpecifier;
    const other =
      from && ts.isStringLiteral(from) ? given.get(path.join(path.dirname(file), from.text)) : undefined;
    const list = clause.elements.map(({ name, propertyName }) => {
      const [inner, outer] = [(propertyName ?? name).text, name.text];
      return ts.isNamedImports(clause)
        ? pair(other?.get(inner) ?? inner, outer)
        : pair(other?.get(inner) ?? inner, own?.get(outer) ?? outer);
    });
    edits.push([clause.getStart(), clause.getEnd(), `{${list.join(",")}}`]);
  }
  return edited(code, edits);
}

/** Of a CommonJS file: "c.plusMonths" becomes "c.f" where "c" is a file that is no door, and "exports.plusMonths" there. */
function called(program: ts.Program, file: string, given: ReturnType<typeof namesGiven>): string {
  const source = program.getSourceFile(file)!;
  const checker = program.getTypeChecker();
  const required = (one: ts.Declaration): ReadonlyMap<string, string> | undefined => {
    const [asked] =
      ts.isVariableDeclaration(one) && one.initializer && ts.isCallExpression(one.initializer)
        ? one.initializer.arguments
        : [];
    return asked && ts.isStringLiteral(asked)
      ? given.get(path.join(path.dirname(file), asked.text))
      : undefined;
  };
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const [own] = checker.getSymbolAtLocation(node.expression)?.declarations ?? [];
      const names = node.expression.text === "exports" ? given.get(file) : own && required(own);
      const short = names?.get(node.name.text);
      if (short !== undefined) edits.push([node.name.getStart(source), node.name.getEnd(), short]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A file that is only begun, of those that do nothing when they are begun.
  return edited(source.text, edits).replaceAll(
    /(?<=;)(?:require\("\.{1,2}\/chunk-\w+\.cjs"\)[,;])+(?=var|let|const|function|class)/g,
    "",
  );
}

const given = namesGiven();
const program = ts.createProgram(files(".cjs"), {
  allowJs: true,
  noResolve: true,
  noLib: true,
  noEmit: true,
});
const made = [
  ...files(".js").map((file) => [file, linked(file, given)] as const),
  ...files(".cjs").map((file) => [file, called(program, file, given)] as const),
];
for (const [file, code] of made) writeFileSync(file, code);
