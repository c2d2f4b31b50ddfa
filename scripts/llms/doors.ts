import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { publicNames } from "../examples/public-names.js";

/** A name that a door exports, with what it is for in a sentence. */
interface Entry {
  readonly line: string;
  readonly category: string;
}

/** An entry point of the package, and what it gives by category. */
export interface Door {
  readonly module: string;
  readonly about: string;
  readonly categories: ReadonlyMap<string, readonly string[]>;
}

/** The doors in src, the main one first, with one line a function and a constant. */
export function doorsOf(root: string): Door[] {
  const source = path.join(root, "src");
  const folders = readdirSync(source).filter((name) => existsSync(path.join(source, name, "index.ts")));
  return ["", ...folders.sort()].map((folder) => {
    const entry = path.join(source, folder, "index.ts");
    const categories = new Map<string, string[]>();
    for (const { name, file, kind } of publicNames(entry)) {
      const found = kind === "type" ? null : entryOf(parse(file), name);
      if (found !== null)
        categories.set(found.category, [...(categories.get(found.category) ?? []), found.line]);
    }
    const about = firstSentence(/\/\*\*([\s\S]*?)@module/.exec(readFileSync(entry, "utf8"))?.[1] ?? "");
    return { module: path.posix.join("tradefigures", folder), about, categories };
  });
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function entryOf(file: ts.SourceFile, name: string): Entry | null {
  for (const node of file.statements) {
    const isFunction = ts.isFunctionDeclaration(node) && node.name?.text === name;
    const isValue =
      (ts.isClassDeclaration(node) && node.name?.text === name) ||
      (ts.isVariableStatement(node) &&
        node.declarationList.declarations.some((one) => one.name.getText() === name));
    if (!isFunction && !isValue) continue;
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "category");
    const call = isFunction ? `(${node.parameters.map(nameOf).join(", ")})` : "";
    return {
      line: `- \`${name}${call}\`: ${firstSentence(ts.getTextOfJSDocComment(comment?.comment) ?? "")}`,
      category: ts.getTextOfJSDocComment(tag?.comment) ?? "",
    };
  }
  return null;
}

function nameOf({ name }: ts.ParameterDeclaration): string {
  return ts.isIdentifier(name) ? name.text : "{ … }";
}

/** The first sentence of a comment, on one line and without marks of its own. */
export function firstSentence(text: string): string {
  const line = plain(text)
    .replace(/^[ \t]*\* ?/gm, "")
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .find((part) => part !== "");
  return /^.*?[.?](?= [A-Z"`]|$)/.exec(line ?? "")?.[0] ?? line ?? "";
}

/** Names in place of links to them. */
export function plain(text: string): string {
  return text.replace(/\{@link (\w+)[^}]*\}/g, "`$1`");
}
