// What the published package is made of, as a CycloneDX document on standard output: decimal.js, which is installed with
// it, and what is built in. It has no day and no serial number, so that the same package gives the same text.
// `npm run -s sbom > sbom.json`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Component {
  readonly name: string;
  readonly "bom-ref": string;
}
interface Document {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; "bom-ref": string } };
  components: readonly Component[];
  dependencies: readonly unknown[];
}

const root = fileURLToPath(new URL("../", import.meta.url));
const manifest: { readonly name: string; readonly dependencies: Readonly<Record<string, string>> } =
  JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
// As tsup.config.ts has it under noExternal.
const parts = [...Object.keys(manifest.dependencies), "date-fns"];

const words = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
const document: Document = JSON.parse(
  execFileSync("npm", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }),
);
delete document.serialNumber;
delete document.metadata.timestamp;
document.metadata.component.name = manifest.name;
document.components = document.components
  .filter(({ name }) => parts.includes(name))
  // npm takes what is built in for a tool of the build.
  .map((component) => ({ ...component, scope: "required", properties: [] }));
const refs = document.components.map((component) => component["bom-ref"]);
document.dependencies = [
  { ref: document.metadata.component["bom-ref"], dependsOn: refs },
  ...refs.map((ref) => ({ ref, dependsOn: [] })),
];
console.log(JSON.stringify(document, null, 2));
