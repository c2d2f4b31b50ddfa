import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { packages }: { readonly packages: Readonly<Record<string, { readonly version: string }>> } =
  JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));

test("the list of parts names decimal.js and what is built in, each with its version and hash", () => {
  const text = execFileSync("npx", ["tsx", "scripts/sbom.ts"], { cwd: root, encoding: "utf8" });
  const document: {
    readonly bomFormat: string;
    readonly metadata: { readonly component: { readonly name: string } };
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly hashes: readonly unknown[];
    }[];
  } = JSON.parse(text);
  expect(document.bomFormat).toBe("CycloneDX");
  expect(document.metadata.component.name).toBe("tradefigures");
  expect(document.components.map(({ name, version }) => [name, version])).toEqual(
    ["date-fns", "decimal.js"].map((name) => [name, packages[`node_modules/${name}`]?.version]),
  );
  for (const { hashes } of document.components) expect(hashes).toHaveLength(1);
  expect(text).not.toContain("timestamp");
});
