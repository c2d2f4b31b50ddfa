import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The guides in the order of the README's list, which is that of learning; those that it does not name after them. */
export function guides(): readonly string[] {
  const [, list = ""] = readFileSync("README.md", "utf8").split("## Guides\n");
  const named = [...list.matchAll(/\]\((docs\/guides\/[\w-]+\.md)\)/g)];
  const all = readdirSync("docs/guides").filter((name) => name.endsWith(".md"));
  return [...new Set([...named.map(([, file]) => file!), ...all.map((name) => `docs/guides/${name}`)])];
}

/** The doors as their pages call them. */
export function doors(): readonly string[] {
  const folders = readdirSync("src").filter((name) => existsSync(`src/${name}/index.ts`));
  return ["tradefigures", ...folders.map((folder) => `tradefigures/${folder}`)];
}
