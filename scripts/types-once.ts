// The types lie in the package once: those for CommonJS are whole, and those for ES modules hand them on; but for what
// names the types of another package, which has one copy for each. What only the pages need of them,
// groups of names and columns of spaces, stays out. Run after the build.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (name.endsWith(".d.ts")) rmSync(file);
  if (name.endsWith(".d.cts")) writeFileSync(file, shorter(readFileSync(file, "utf8")));
}
for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  if (path.basename(name) !== "index.d.cts") continue;
  const whole = readFileSync(file, "utf8");
  writeFileSync(file.replace(/\.d\.cts$/, ".d.ts"), `export * from "./index.cjs";\n${ofOther(whole)}`);
}

/** What names the types of fast-check, which an ES module has from a copy of its own. */
function ofOther(types: string): string {
  if (!types.includes("from 'fast-check'")) return "";
  const { statements } = ts.createSourceFile("index.d.ts", types, ts.ScriptTarget.Latest, true);
  const named = statements.filter((one) => ts.isDeclarationStatement(one) || ts.isVariableStatement(one));
  const others = new Set(["fast_check"]);
  const textOf = (one: ts.Statement): string => one.getFullText();
  const nameOf = (one: ts.Statement): string =>
    /(?:interface|function|type|const) (\w+)/.exec(one.getText())?.[1] ?? "";
  for (let size = 0; size < others.size; ) {
    size = others.size;
    const use = new RegExp(`\\b(?:${[...others].join("|")})\\b`);
    for (const one of named) if (nameOf(one) !== "" && use.test(one.getText())) others.add(nameOf(one));
  }
  const kept = statements.filter((one) => ts.isImportDeclaration(one) || others.has(nameOf(one)));
  const own = named.map(nameOf).filter((name) => name !== "" && !others.has(name));
  const used = own.filter((name) => new RegExp(`\\b${name}\\b`).test(kept.map(textOf).join("")));
  const exported = /^export \{(.*)\};$/m
    .exec(types)![1]!
    .split(",")
    .map((name) => name.trim());
  return [
    `import { ${used.join(", ")} } from "./index.cjs";`,
    ...kept.map((one) => textOf(one).trim()),
    `export { ${exported.filter((name) => others.has(name)).join(", ")} };\n`,
  ].join("\n");
}

function shorter(types: string): string {
  const ungrouped = types.replace(/(?:^ *\*\n)?^ *\* @category .*\n/gm, "");
  const unaligned = ungrouped
    .replace(/^( *\* @(?:param|returns|throws|see|typeParam)) +/gm, "$1 ")
    .replace(/^( *\* @param \S+) +/gm, "$1 ");
  const close = unaligned.replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 4));
  const joined = close.replace(/^ *\/\*\*\n(?: *\*.*\n)+? *\*\/$/gm, paragraphs);
  // No blank line before the tags.
  const dense = joined.replace(/^ *\*\n(?= *\* @)/gm, "");
  const single = dense.replace(/^( *)\/\*\*\n *\* (?!@)(.+)\n *\*\/$/gm, "$1/** $2 */");
  const plain = single
    .replaceAll("@throws {@link TradeError}", "@throws {TradeError}")
    .replaceAll(/\n\n+(?=(?:\/\*\*|declare|interface|export|type) )/g, "\n")
    // In a file of types all that is exported is one.
    .replace(/^export \{.*\};$/gm, (list) => list.replaceAll(/\btype (?=\w)/g, ""));
  // No star before each line: editors do not show it. In a list, a table or an example blanks may count.
  return plain.replace(/^ *\*(?:\/| ?)/gm, (star) => (star.endsWith("/") ? "*/" : ""));
}

/** A comment with each paragraph on one line, which editors wrap; examples, lists and tables stay as they are. */
function paragraphs(comment: string): string {
  const lines: string[] = [];
  let isKept = false;
  for (const line of comment.split("\n")) {
    const words = /^ *\* +(\S.*)$/.exec(line)?.[1];
    const isTag = words?.startsWith("@") === true;
    if (isTag) isKept = words.startsWith("@example");
    const before = lines.at(-1) ?? "";
    const goesOn = words !== undefined && !isTag && !isKept && !/^(?:[-*|`#$]|\d+\. )/.test(words);
    const isOpen = /^ *\* +\S/.test(before) && !/^ *\* +[-|`#$]/.test(before);
    if (goesOn && isOpen) lines[lines.length - 1] = `${before} ${words}`;
    else lines.push(line);
  }
  return lines.join("\n");
}
