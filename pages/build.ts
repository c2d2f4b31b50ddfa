import { mkdirSync, writeFileSync } from "node:fs";
import { Application } from "typedoc";
import { options } from "./api/options.js";
import { checkPage } from "./build-check.js";

// The site: the API pages with the guides, and the page that checks a figure.
const app = await Application.bootstrapWithPlugins(options);
const project = await app.convert();
if (project !== undefined) {
  app.validate(project);
  await app.generateOutputs(project);
}
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

const place = `${app.options.getValue("out")}/check`;
mkdirSync(place, { recursive: true });
writeFileSync(`${place}/index.html`, await checkPage());
