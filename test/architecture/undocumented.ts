import ts from "typescript";

/** What a hover over a public type of this file would leave unsaid: members without a comment of their own. */
export function undocumentedMembers(path: string, text: string, names: ReadonlySet<string>): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  for (const statement of file.statements) {
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    if (!isType || statement.name === undefined || !names.has(statement.name.text)) continue;
    const owner = statement.name.text;
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      if (!isMember(node)) return;
      const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
      if (comments.length === 0) found.push(`${owner}.${node.name.getText()} says nothing`);
      else if (repeats(comments.join(" "), node.name.getText()))
        found.push(`${owner}.${node.name.getText()} says only its name`);
    };
    ts.forEachChild(statement, visit);
  }
  return found;
}

type Member = ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration;

function isMember(node: ts.Node): node is Member {
  return ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);
}

/** Whether all that a comment says stands in the name already: "The base period." of `basePeriod`. */
function repeats(comment: string, name: string): boolean {
  const own = name.toLowerCase();
  const words = comment.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.every((word) => ["the", "a", "an", "of", "its"].includes(word) || own.includes(word));
}
