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
  /** The same as `full` where README and guides lie beside it: links to them in place of their text. */
  readonly beside: string;
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
  const list = [
    head,
    "## Guides\n",
    ...links,
    "\n## Entry points\n",
    ...doors.map(({ module, about }) => `- \`${module}\`: ${about}`),
    "\n## Optional\n",
    "- [In one file](llms-full.txt): README, guides, and one line for each function",
  ];
  const names = doors.map(namesOf);
  const texts = guides.map(({ title, text }) => `# ${title}\n\n${deeper(inOneFile(text))}`);
  return {
    list: `${list.join("\n")}\n`,
    full: `${[inOneFile(readme), ...texts, ...names].join("\n\n")}\n`,
    beside: `${[[head, "- [README](README.md)", "- [Guides](llms.txt)"].join("\n"), ...names].join("\n\n")}\n`,
  };
}

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
