import ts from "typescript";

/** A piece of documentation that holds code: a doc comment's text or a whole Markdown file, without its margins. */
export interface Passage {
  readonly origin: string;
  /** The line of the file on which the text begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** The declaration that a doc comment stands over. */
  readonly owner?: string;
}

/** Every doc comment of a source file, with ` * ` taken off and the number of lines kept. */
export function docComments(origin: string, source: string): Passage[] {
  const file = ts.createSourceFile(origin, source, ts.ScriptTarget.Latest, true);
  const passages = new Map<number, Passage>();
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || passages.has(comment.pos)) continue;
      const line = file.getLineAndCharacterOfPosition(comment.pos).line + 1;
      const text = source
        .slice(comment.pos + "/**".length, comment.end - "*/".length)
        .replace(/^[ \t]*\* ?/gm, "");
      const owner = ownerOf(comment.parent);
      passages.set(comment.pos, { origin, line, text, ...(owner === undefined ? {} : { owner }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...passages.values()];
}

function ownerOf(node: ts.Node): string | undefined {
  if (!ts.isSourceFile(node.parent)) return undefined;
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations[0]?.name;
    return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
  }
  return ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
}

export interface Code {
  readonly line: number;
  readonly code: string;
}

const fenceLanguages = ["ts", "js", "sh", "json", "text"];

/** The `ts` fences of a text, and what is wrong with its fences. */
export function fences(passage: Passage): { codes: Code[]; problems: string[] } {
  const codes: Code[] = [];
  const problems: string[] = [];
  const lines = passage.text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const opening = /^([ \t]*)(`{3,}|~{3,})[ \t]*(.*?)[ \t]*$/.exec(lines[i]!);
    if (opening === null) continue;
    const [, indent, marks, language] = opening as unknown as [string, string, string, string];
    const line = passage.line + i;
    const closing = lines.findIndex((text, at) => at > i && text.trim() === marks);
    if (!fenceLanguages.includes(language)) {
      const known = fenceLanguages.join(", ");
      problems.push(
        `${passage.origin}:${line} a fence must be one of ${known}, got ${JSON.stringify(language)}`,
      );
    }
    if (closing < 0) {
      problems.push(`${passage.origin}:${line} the fence is never closed`);
      break;
    }
    if (language === "ts") {
      const code = lines
        .slice(i + 1, closing)
        .map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text));
      codes.push({ line: line + 1, code: code.join("\n") });
    }
    i = closing;
  }
  return { codes, problems };
}

/** The code of the `@example` tags that is written without a fence. */
export function bareExamples(passage: Passage): Code[] {
  const codes: Code[] = [];
  const lines = passage.text.split("\n");
  let example: { line: number; lines: string[] } | undefined;
  let fence = "";
  const finish = (): void => {
    if (example === undefined) return;
    const code = example.lines.join("\n");
    if (!/^[ \t]*(`{3,}|~{3,})/m.test(code) && code.trim() !== "") codes.push({ line: example.line, code });
    example = undefined;
  };
  lines.forEach((text, i) => {
    const marks = /^[ \t]*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== "") {
      if (marks === fence) fence = "";
    } else if (marks !== undefined) {
      fence = marks;
    } else {
      const tag = /^[ \t]*@(\w+)(.*)$/.exec(text);
      if (tag !== null) {
        finish();
        if (tag[1] === "example") example = { line: passage.line + i, lines: [tag[2]!] };
        return;
      }
    }
    example?.lines.push(text);
  });
  finish();
  return codes;
}
