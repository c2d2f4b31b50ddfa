import ts from "typescript";

/** An example turned into a program: its checks are calls, and what it uses is imported. */
export interface Program {
  readonly text: string;
  readonly checks: number;
  readonly problems: readonly Problem[];
}

interface Problem {
  /** The line of the code, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The names that a module gives to an example without being asked, by module; `true` for a type. */
export type ImplicitNames = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

// At the top of a CommonJS file these are taken.
const takenByCommonJs = ["exports", "module", "require", "__filename", "__dirname"];

/** What the code declares at its top level and what it uses without declaring it anywhere. */
export function namesOf(code: string): { declared: Set<string>; free: Set<string> } {
  const file = parse(code);
  const declared = new Set<string>();
  const inner = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const parent = node.parent;
      if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
      if (ts.isQualifiedName(parent) && parent.right === node) return;
      if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) {
        if (parent.name === node) declared.add(node.text);
        return;
      }
      if (isMemberName(node, parent)) return;
      if (isNameOf(node, parent)) {
        (isTopLevel(parent) ? declared : inner).add(node.text);
      } else used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { declared, free: new Set([...used].filter((name) => !declared.has(name) && !inner.has(name))) };
}

function isMemberName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const holder =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return holder && parent.name === node;
}

function isNameOf(node: ts.Identifier, parent: ts.Node): boolean {
  return "name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
}

function isTopLevel(declaration: ts.Node): boolean {
  let node = declaration.parent;
  while (
    ts.isBindingElement(node) ||
    ts.isObjectBindingPattern(node) ||
    ts.isArrayBindingPattern(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isVariableDeclarationList(node) ||
    ts.isVariableStatement(node)
  ) {
    node = node.parent;
  }
  return ts.isSourceFile(node);
}

/**
 * Turns an example into a program.
 *
 * `statement // => expected` becomes a check of the statement's value, `// => throws CODE` a check of what it throws.
 * The comment stands at the end of the statement's last line, or on the lines after it.
 */
export function program(code: string, implicit: ImplicitNames, checkModule: string): Program {
  const file = parse(code);
  const problems = syntaxProblems(file);
  if (problems.length > 0) return { text: "", checks: 0, problems };

  const { declared, free } = namesOf(code);
  const report = (at: number, text: string): void => {
    problems.push({ line: lineAt(file, at), text });
  };
  for (const name of takenByCommonJs) {
    if (declared.has(name)) report(0, `a variable at the top must not be called ${name}: CommonJS has it`);
  }

  const edits: { start: number; end: number; text: string }[] = [];
  const attached: { start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAwaitExpression(node)) {
      report(node.getStart(), "an example must not await: CommonJS cannot do so at the top");
    }
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const end = endOf(node);
      const comment = expectationAfter(code, end);
      if (comment !== undefined) {
        attached.push(comment);
        const edit = checked(node, comment.text);
        if (typeof edit !== "string") edits.push({ start: node.getStart(), end, text: edit.text });
        else report(node.getStart(), edit);
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const start of expectations(file)) {
    if (attached.some((comment) => comment.start <= start && start < comment.end)) continue;
    report(start, '"// =>" must follow a whole statement (a semicolon may have to end the one before)');
  }

  let text = code;
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
  }
  const imports: string[] = [];
  const checks = ["check", "checkThrows"].filter((name) =>
    edits.some((edit) => edit.text.includes(`${name}(`)),
  );
  if (checks.length > 0) imports.push(`import { ${checks.join(", ")} } from ${JSON.stringify(checkModule)};`);
  const taken = new Set<string>();
  for (const [module, names] of implicit) {
    const wanted = [...free].filter((name) => names.has(name) && !taken.has(name)).sort();
    for (const name of wanted) taken.add(name);
    if (wanted.length > 0) {
      const list = wanted.map((name) => (names.get(name) === true ? `type ${name}` : name)).join(", ");
      imports.push(`import { ${list} } from ${JSON.stringify(module)};`);
    }
  }
  return { text: `${imports.join("\n")}\n${text}\nexport {};\n`, checks: edits.length, problems };
}

/** The start of each `// =>` comment. */
function expectations(file: ts.SourceFile): number[] {
  const texts: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...file.text.matchAll(/\/\/\s*=>/g)]
    .map(({ index }) => index)
    .filter((start) => !texts.some((text) => text.getStart() < start && start < text.end));
}

/** The `// =>` after a statement: where the comment stands and what it says. */
function expectationAfter(
  code: string,
  end: number,
): { start: number; end: number; text: string } | undefined {
  const rest = code.slice(end);
  const opening = /^[ \t]*(?:\n[ \t]*)?(?=\/\/\s*=>)/.exec(rest);
  if (opening === null) return undefined;
  const lines = rest.slice(opening[0].length).split("\n");
  let text = lines[0]!.replace(/^\/\/\s*=>\s*/, "");
  // An expected value may go on over the comment lines that follow.
  for (let i = 1; i < lines.length && !isExpression(text); i++) {
    const next = /^[ \t]*\/\/(?!\s*=>)(.*)$/.exec(lines[i]!);
    if (next === null) break;
    text += `\n${next[1]}`;
  }
  const start = end + opening[0].length;
  return { start, end: start + lines[0]!.length, text };
}

/** Where a statement ends; a semicolon that opens a later line is not counted to it. */
function endOf(statement: ts.ExpressionStatement | ts.VariableStatement): number {
  const last = ts.isExpressionStatement(statement) ? statement.expression : statement.declarationList;
  const rest = statement.getSourceFile().text.slice(last.end, statement.end);
  return rest.includes("\n") ? last.end : statement.end;
}

/** The statement as a check, or what is wrong with it. */
function checked(
  statement: ts.ExpressionStatement | ts.VariableStatement,
  expected: string,
): { text: string } | string {
  const thrown = /^throws\s+(\w+)\s*$/.exec(expected);
  if (thrown === null && !isExpression(expected)) {
    return `what follows "// =>" must be one expression, or "throws CODE", got ${JSON.stringify(expected)}`;
  }
  const [declaration, ...others] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [undefined];
  if (declaration !== undefined && (others.length > 0 || !ts.isIdentifier(declaration.name))) {
    return '"// =>" can follow a declaration of one name only';
  }
  if (thrown !== null) {
    const value = ts.isVariableStatement(statement)
      ? declaration?.initializer
      : printedBy(statement.expression);
    return { text: `checkThrows(() => (${value?.getText()}), ${JSON.stringify(thrown[1])});` };
  }
  if (declaration === undefined) {
    const value = printedBy((statement as ts.ExpressionStatement).expression);
    return { text: `check(${value.getText()}, ${expected});` };
  }
  return { text: `${statement.getText()}; check(${declaration.name.getText()}, ${expected});` };
}

/** The argument of `console.log(…)`, or the expression itself. */
function printedBy(expression: ts.Expression): ts.Expression {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isLog && expression.arguments.length === 1 ? expression.arguments[0]! : expression;
}

function isExpression(text: string): boolean {
  const file = parse(`[(\n${text}\n)];`);
  if (syntaxProblems(file).length > 0) return false;
  const [statement, ...others] = file.statements;
  if (others.length > 0 || statement === undefined || !ts.isExpressionStatement(statement)) return false;
  const list = statement.expression;
  if (!ts.isArrayLiteralExpression(list) || list.elements.length !== 1) return false;
  const element = list.elements[0]!;
  if (!ts.isParenthesizedExpression(element)) return false;
  const inside = element.expression;
  return !(ts.isBinaryExpression(inside) && inside.operatorToken.kind === ts.SyntaxKind.CommaToken);
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
}

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function syntaxProblems(file: ts.SourceFile): Problem[] {
  const { diagnostics = [] } = ts.transpileModule(file.text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ start = 0, messageText }) => ({
    line: lineAt(file, start),
    text: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
