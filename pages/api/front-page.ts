import { type Application, type CommentDisplayPart, Converter, type ProjectReflection } from "typedoc";

/** Where a visitor begins: what he has, what he finds there, and the guide that says how. */
const WAYS = [
  ["I have figures", "Growth, balance, totals, bounds: from a table to a sentence.", "Getting started"],
  ["I have a story", "Which of its figures are true, and what the others really are.", "Checking a story"],
  ["I write tests", "Real figures to test one's own calculations with.", "Testing your own calculations"],
] as const;

/** Puts three ways in, the page that checks a figure, and a picture above the first heading of the README. */
export function frontPage(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const parts = project.readme ?? [];
    const at = parts.findIndex(({ kind, text }) => kind === "text" && text.includes("\n## "));
    const { text } = parts[at] ?? {};
    if (text === undefined) throw new Error("README.md has no heading below its title");
    const split = text.indexOf("\n## ");
    project.readme = [
      ...parts.slice(0, at),
      said(text.slice(0, split)),
      ...waysIn(project),
      said(text.slice(split)),
      ...parts.slice(at + 1),
    ];
  });
}

function waysIn(project: ProjectReflection): readonly CommentDisplayPart[] {
  const ways = WAYS.flatMap(([name, found, title]): CommentDisplayPart[] => {
    const target = project.documents?.find((document) => document.name === title);
    if (target === undefined) throw new Error(`no guide has the title "${title}"`);
    return [said("\n- **"), { kind: "inline-tag", tag: "@link", text: name, target }, said(`**<br>${found}`)];
  });
  return [
    said('\n\n<nav class="ways" aria-label="Three ways in">\n'),
    ...ways,
    said("\n\n</nav>\n\n"),
    said("[**Check a figure**](check/index.html) in the browser: paste a sentence, see what holds.\n\n"),
    said(picture()),
  ];
}

/** The first picture of the README, in light and in dark as the settings of the pages say. */
function picture(): string {
  const alt = "China's exports, imports and trade balance by month";
  const drawn = (name: string, look: string): string =>
    `<img class="${look}-only" src="media/${name}.svg" alt="${alt}">`;
  return `<p class="picture">${drawn("trade", "light")}${drawn("trade-dark", "dark")}</p>\n\n`;
}

const said = (text: string): CommentDisplayPart => ({ kind: "text", text });
