// Takes the examples and their like out of the types for CommonJS: an editor shows them from those for ES modules, the
// API pages show them all, and the package need not hold them twice. Run by `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const cut = (comment: string, tags: string): string =>
  comment.replace(new RegExp(`^ *\\* @(?:${tags})\\b[\\s\\S]*?(?=^ *\\* @|^ *\\*/)`, "gm"), "");

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const tags = name.endsWith(".d.cts") ? "example|see|category" : name.endsWith(".d.ts") ? "category" : null;
  if (tags === null) continue;
  const file = path.join("dist", name);
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/\/\*\*[\s\S]*?\*\//g, (comment) => cut(comment, tags)),
  );
}
