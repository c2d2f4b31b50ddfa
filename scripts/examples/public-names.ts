import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What an entry point exports: where it is declared, and whether it is a function or only a type. */
export interface PublicName {
  readonly name: string;
  readonly file: string;
  readonly kind: "function" | "value" | "type";
}

/** The names that a module exports, its re-exports followed. */
export function publicNames(entry: string): PublicName[] {
  if (!existsSync(entry)) return [];
  const file = ts.createSourceFile(entry, readFileSync(entry, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, PublicName>();
  const add = (name: string, kind: PublicName["kind"], where = entry): void => {
    // A name may be a type and a value at once: the value is what an example needs.
    if (!found.has(name) || found.get(name)!.kind === "type") found.set(name, { name, kind, file: where });
  };
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      const target = statement.moduleSpecifier;
      const from =
        target !== undefined && ts.isStringLiteral(target) && target.text.startsWith(".")
          ? publicNames(path.resolve(path.dirname(entry), target.text.replace(/\.js$/, ".ts")))
          : [];
      if (statement.exportClause === undefined) {
        for (const { name, kind, file: where } of from) add(name, kind, where);
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const element of statement.exportClause.elements) {
          const original = from.find(({ name }) => name === (element.propertyName ?? element.name).text);
          const kind = statement.isTypeOnly || element.isTypeOnly ? "type" : (original?.kind ?? "value");
          add(element.name.text, kind, original?.file);
        }
      }
    } else if (isExported(statement)) {
      if (ts.isFunctionDeclaration(statement)) add(statement.name!.text, "function");
      else if (ts.isClassDeclaration(statement)) add(statement.name!.text, "value");
      else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        add(statement.name.text, "type");
      } else if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList.declarations) {
          const isFunction =
            initializer !== undefined &&
            (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
          if (ts.isIdentifier(name)) add(name.text, isFunction ? "function" : "value");
        }
      }
    }
  }
  return [...found.values()];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}
