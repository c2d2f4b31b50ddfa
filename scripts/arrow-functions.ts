// A function that a module declares is written as an arrow: who bundles the module packs it shorter. One that may be
// called before the place where it stands, while the module is read, stays declared. Run after the build.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (name.endsWith(".js")) writeFileSync(file, withArrows(readFileSync(file, "utf8")));
}

function withArrows(code: string): string {
  const module = ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest, true);
  const ahead = calledAhead(module);
  let done = 0;
  const parts = module.statements.flatMap((one) => {
    if (!isPlain(one) || ahead.has(one.name!.text)) return [];
    const parts = [code.slice(done, one.getStart()), `const ${one.name!.text}=${arrowOf(one)};`];
    done = one.end;
    return parts;
  });
  return [...parts, code.slice(done)].join("");
}

/** Whether an arrow does the same: it has no `this` of its own, and no other form. */
function isPlain(node: ts.Statement): node is ts.FunctionDeclaration {
  if (!ts.isFunctionDeclaration(node) || node.asteriskToken !== undefined || node.modifiers !== undefined)
    return false;
  return !/\b(?:this|arguments)\b/.test(node.getText());
}

/** What may be called before the place where it stands, while a module is read. */
function calledAhead(module: ts.SourceFile): ReadonlySet<string> {
  const bodies = new Map<string, { readonly body: ts.Node; readonly at: number }>();
  const uses: { readonly names: readonly string[]; readonly at: number }[] = [];
  module.statements.forEach((one, at) => {
    if (ts.isFunctionDeclaration(one)) bodies.set(one.name!.text, { body: one, at });
    else if (ts.isVariableStatement(one))
      for (const { name, initializer } of one.declarationList.declarations) {
        // What has a name waits until that is used.
        const isNamed = ts.isIdentifier(name) && initializer !== undefined;
        if (isNamed && ts.isArrowFunction(initializer)) bodies.set(name.text, { body: initializer, at });
        else uses.push({ names: namesIn(initializer), at });
      }
    else if (!ts.isImportDeclaration(one) && !ts.isExportDeclaration(one))
      uses.push({ names: namesIn(one), at });
  });
  const within = new Map([...bodies].map(([name, { body }]) => [name, namesIn(body)] as const));
  const ahead = new Set<string>();
  for (const { names, at } of uses) {
    const used = new Set(names);
    for (const name of used) for (const next of within.get(name) ?? []) used.add(next);
    for (const name of used) if ((bodies.get(name)?.at ?? 0) > at) ahead.add(name);
  }
  return ahead;
}

/** The names that a piece of code uses and does not bind itself. */
function namesIn(node: ts.Node | undefined): readonly string[] {
  const names = new Set<string>();
  const bound = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isPropertyAccessExpression(one)) visit(one.expression);
    else if (ts.isPropertyAssignment(one)) visit(one.initializer);
    else if (ts.isIdentifier(one)) names.add(one.text);
    else {
      if (
        (ts.isParameter(one) || ts.isVariableDeclaration(one) || ts.isBindingElement(one)) &&
        ts.isIdentifier(one.name)
      )
        bound.add(one.name.text);
      ts.forEachChild(one, visit);
    }
  };
  if (node !== undefined) visit(node);
  return [...names].filter((name) => !bound.has(name));
}

function arrowOf({ parameters, body }: ts.FunctionDeclaration): string {
  const names = parameters.map((one) => one.getText());
  const isBare = names.length === 1 && /^[\w$]+$/.test(names[0]!);
  const [first, ...more] = body!.statements;
  const given = first && ts.isReturnStatement(first) && more.length === 0 ? first.expression : undefined;
  return `${isBare ? names[0] : `(${names.join(",")})`}=>${given === undefined ? body!.getText() : textOf(given)}`;
}

/** What an arrow gives stands in brackets where it would be read as statements, or end at a comma. */
function textOf(given: ts.Expression): string {
  const text = given.getText();
  const isOpen = ts.isBinaryExpression(given) && given.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return text.startsWith("{") || isOpen ? `(${text})` : text;
}
