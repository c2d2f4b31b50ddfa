import { readFileSync } from "node:fs";
import path from "node:path";
import { type Door, doorsOf, firstSentence, plain } from "./doors.js";

/** A guide as it stands in docs/guides. */
export interface Guide {
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/** What a language model reads of the library: a list of what there is, and all of it in one file. */
export interface Pages {
  readonly list: string;
  readonly full: string;
  /** The same as `list` where types lie beside it: each function stands there with its documentation. */
  readonly packed: string;
}

/** All texts, from README, guides and doc comments; `addressOf` says where a guide lies. */
export function pagesFor(root: string, addressOf: (guide: Guide) => string): Pages {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const guides = guidesOf(root, readme);
  const doors = doorsOf(root);
  const summary = firstSentence(readme.replace(/^#.*$/m, ""));
  const head = `# tradefigures\n\n> ${summary}\n`;
  const links = guides.map(
    (guide) => `- [${guide.title}](${encodeURI(addressOf(guide))}): ${firstSentence(guide.text)}`,
  );
  const list = (entry: (door: Door) => string, optional: string): string =>
    `${[head, "## Guides\n", ...links, "\n## Entry points\n", ...doors.map(entry), "\n## Optional\n", optional].join("\n")}\n`;
  const names = doors.map(namesOf);
  const texts = guides.map(({ title, text }) => `# ${title}\n\n${deeper(inOneFile(text))}`);
  return {
    list: list(
      ({ module, about }) => `- \`${module}\`: ${about}`,
      "- [In one file](llms-full.txt): README, guides, and one line for each function",
    ),
    packed: list(
      ({ module, about }) => `- [${module}](${typesOf(module)}): ${about}`,
      "- [README](README.md): what it is, by examples",
    ),
    full: `${[inOneFile(readme), ...texts, ...names].join("\n\n")}\n`,
  };
}

/** Where the types of a door lie, with the documentation of each function. */
const typesOf = (module: string): string =>
  path.posix.join("dist", module.replace(/^tradefigures\/?/, ""), "index.d.cts");

/** The guides in the order in which the README has them. */
function guidesOf(root: string, readme: string): Guide[] {
  const files = new Set([...readme.matchAll(/\]\((docs\/guides\/[\w-]+\.md)/g)].map(([, file]) => file!));
  return [...files].map((file) => {
    const page = readFileSync(path.join(root, file), "utf8");
    const [, title = "", text = ""] = /^---\ntitle: (.*)$[\s\S]*?^# .*$([\s\S]*)/m.exec(page) ?? [];
    return { file, title, text };
  });
}

/** A page without its pictures, and without links to what stands in the same file. */
function inOneFile(page: string): string {
  return outsideCode(page, (text) =>
    withoutPictures(plain(text)).replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1"),
  ).trim();
}

function withoutPictures(text: string): string {
  return text.replace(/<picture>[\s\S]*?<\/picture>\s*|!\[[^\]]*\]\([^)]*\)\s*/g, "");
}

/** Headings one step down, under that of the guide. */
function deeper(page: string): string {
  return outsideCode(page, (text) => text.replace(/^#/gm, "##"));
}

function outsideCode(page: string, change: (text: string) => string): string {
  const parts = page.split(/(^```[\s\S]*?^```$)/m);
  return parts.map((part) => (part.startsWith("```") ? part : change(part))).join("");
}

function namesOf({ module, about, categories }: Door): string {
  const parts = [...categories].map(([category, lines]) => `## ${category}\n\n${lines.join("\n")}`);
  return [`# \`${module}\`: every function`, about, ...parts].join("\n\n");
}
