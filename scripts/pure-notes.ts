// "Pure" before a call tells a bundler that it may go where nobody uses what it gives. The note stays where a module is
// made, and nowhere else. Run after the build.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const file = path.join("dist", name);
  // Only what is bundled as ES modules is shaken.
  if (name.endsWith(".cjs")) writeFileSync(file, withoutNotes(readFileSync(file, "utf8")));
  if (name.endsWith(".js")) writeFileSync(file, withoutNotesInside(readFileSync(file, "utf8")));
}

/** Without "pure" before calls; where words would run into each other, a blank stays. */
function withoutNotes(code: string): string {
  return code.replaceAll(/(?<=(\w)?)\/\* ?@__PURE__ ?\*\/ ?(?=(\w)?)/g, (_, before, after) =>
    before && after ? " " : "",
  );
}

/** With "pure" only where a module is made: what happens inside a function, nobody shakes. */
function withoutNotesInside(code: string): string {
  const inside: (readonly [from: number, to: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) inside.push([node.pos, node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest));
  let done = 0;
  const parts = inside.flatMap(([from, to]) => {
    const parts = [code.slice(done, from), withoutNotes(code.slice(from, to))];
    done = to;
    return parts;
  });
  return [...parts, code.slice(done)].join("").replaceAll("/* @__PURE__ */", "/*@__PURE__*/");
}
