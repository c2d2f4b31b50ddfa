import { type Application, type CommentDisplayPart, Converter, type Reflection } from "typedoc";
import { publicNames } from "./names.js";

type Names = ReadonlyMap<string, Reflection>;

/**
 * Makes links of what the doors export: in README and guides wherever a name stands as code (`yearOnYear`), in doc
 * comments where `{@link yearOnYear}` asks for it, which need not name the door.
 */
export function linkNames(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const names = publicNames(project);
    if (project.readme !== undefined) project.readme = project.readme.map((part) => linked(part, names));
    for (const document of project.documents ?? [])
      document.content = document.content.map((part) => linked(part, names));
    for (const { comment } of Object.values(project.reflections)) {
      if (comment === undefined) continue;
      comment.summary = comment.summary.map((part) => resolved(part, names));
      for (const tag of comment.blockTags) tag.content = tag.content.map((part) => resolved(part, names));
    }
  });
}

function linked(part: CommentDisplayPart, names: Names): CommentDisplayPart {
  if (part.kind !== "code") return resolved(part, names);
  const [, text, name] = /^`((\w+)(?:\(.*\))?)`$/.exec(part.text) ?? [];
  const target = names.get(name ?? "");
  if (text === undefined || target === undefined) return part;
  return { kind: "inline-tag", tag: "@linkcode", text, target };
}

function resolved(part: CommentDisplayPart, names: Names): CommentDisplayPart {
  if (part.kind !== "inline-tag" || !part.tag.startsWith("@link")) return part;
  const [name = "", ...members] = part.text.trim().split(".");
  const target = members.reduce<Reflection | undefined>(
    (inside, member) => inside?.getChildByName([member]),
    names.get(name),
  );
  return target === undefined ? part : { ...part, target };
}
