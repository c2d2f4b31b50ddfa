import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const folder = fileURLToPath(new URL("./", import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}`, "utf8");

/** The page "Check a figure": one file with its script and style inside, which may load nothing. */
export async function checkPage(): Promise<string> {
  const [script, style] = await Promise.all([scriptOf(), styleOf()]);
  const parts: Readonly<Record<string, string>> = {
    script,
    style,
    icon: `data:image/svg+xml;base64,${Buffer.from(read("icon.svg")).toString("base64")}`,
    "script-hash": hashOf(script),
    "style-hash": hashOf(style),
  };
  return read("check/index.html").replaceAll(/(?:\/\*)?\{\{([\w-]+)\}\}(?:\*\/)?/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`check/index.html asks for ${name}`);
    return part;
  });
}

async function scriptOf(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}check/main.ts`],
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2022",
    tsconfig: `${folder}check/tsconfig.json`,
    write: false,
  });
  return outputFiles[0]!.text.trim().replaceAll("</script", "<\\/script");
}

async function styleOf(): Promise<string> {
  const { code } = await transform(read("check/style.css"), { loader: "css", minify: true });
  return code.trim();
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
