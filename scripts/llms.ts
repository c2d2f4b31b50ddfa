// Writes llms.txt beside package.json, for the tarball, which has the guides and the types; with `site`, beside the pages
// there, with llms-full.txt.
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Guide, pagesFor } from "./llms/pages.js";

const [folder = "."] = process.argv.slice(2);

/** Guides lie in the package as they are written; TypeDoc names their pages by their titles. */
function addressOf({ file, title }: Guide): string {
  const address = folder === "." ? file : `documents/${title.replaceAll("`", "").replaceAll(" ", "_")}.html`;
  if (!existsSync(path.join(folder, address))) throw new Error(`${folder} holds no ${address}`);
  return address;
}

const { list, packed, full } = pagesFor(".", addressOf);
writeFileSync(path.join(folder, "llms.txt"), folder === "." ? packed : list);
if (folder !== ".") writeFileSync(path.join(folder, "llms-full.txt"), full);
