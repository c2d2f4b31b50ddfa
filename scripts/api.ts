// The public types of each door as text, in `api`: `npm run api` writes them from `dist`, and `npm run api -- --check`
// fails where they differ. So a change of a public type shows in the change that makes it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../", import.meta.url));
const check = process.argv.includes("--check");
const kept = path.join(root, "api");
const temporary = mkdtempSync(path.join(tmpdir(), "tradefigures-api-"));
const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** Writes the report of a door; whether it is the one that was there. */
function report(door: string): boolean {
  const types = path.join(root, "dist", door === "tradefigures" ? "" : door, "index.d.cts");
  if (!existsSync(types)) throw new Error(`${types} is not there: npm run build`);
  const reportFileName = `${door}.api.md`;
  const found = path.join(kept, reportFileName);
  const before = existsSync(found) ? readFileSync(found, "utf8") : null;
  const { succeeded } = Extractor.invoke(
    ExtractorConfig.prepare({
      configObjectFullPath: path.join(root, "api-extractor.json"),
      packageJsonFullPath: path.join(root, "package.json"),
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: types,
        newlineKind: "lf",
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              strict: true,
              target: "ES2022",
              lib: ["ES2023"],
              module: "NodeNext",
              types: [],
              skipLibCheck: true,
            },
          },
        },
        apiReport: {
          enabled: true,
          reportFileName,
          reportFolder: check ? temporary : kept,
          reportTempFolder: temporary,
          includeForgottenExports: true,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        },
      },
    }),
    {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    },
  );
  if (!succeeded) throw new Error(`the types of ${door} do not compile`);
  return before === readFileSync(path.join(check ? temporary : kept, reportFileName), "utf8");
}

mkdirSync(kept, { recursive: true });
const doors = readdirSync(path.join(root, "src")).filter((name) =>
  existsSync(path.join(root, "src", name, "index.ts")),
);
const changed = ["tradefigures", ...doors].filter((door) => !report(door));
const gone = readdirSync(kept).filter(
  (name) => !["tradefigures", ...doors].includes(name.replace(/\.api\.md$/, "")),
);
if (!check) for (const name of gone) rmSync(path.join(kept, name));
rmSync(temporary, { recursive: true });
if (changed.length + gone.length === 0) console.log("the public types are those in api");
else {
  console.log(`${check ? "differs from" : "written to"} api: ${[...changed, ...gone].join(", ")}`);
  if (check) {
    console.log("npm run api writes what is new; look at it, and say it in CHANGELOG.md");
    process.exitCode = 1;
  }
}
