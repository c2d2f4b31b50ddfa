/**
 * Lets a guide write `{@link yearOnYear}` without naming the module.
 *
 * @param {import("typedoc").Application} app
 */
function linkByName(app) {
  app.converter.addUnknownSymbolResolver(({ moduleSource, symbolReference }, from) => {
    const [first, ...rest] = symbolReference?.path ?? [];
    if (moduleSource !== undefined || first === undefined) return;
    const modules = from.project.children ?? [];
    const found = modules.map((module) => module.getChildByName(first.path)).find(Boolean);
    const target = rest.reduce((inside, { path }) => inside?.getChildByName(path), found);
    return target && { target, caption: [first, ...rest].map(({ path }) => path).join(".") };
  });
}

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "tradefigures",
  entryPoints: ["src/index.ts", "src/*/index.ts"],
  tsconfig: "tsconfig.json",
  plugin: [linkByName],
  out: "site",
  readme: "README.md",
  projectDocuments: ["docs/guides/*.md", "CHANGELOG.md"],
  includeVersion: true,
  excludeExternals: true,
  excludePrivate: true,
  disableSources: true,
  categorizeByGroup: false,
  categoryOrder: [
    "Errors",
    "Decimals",
    "Intervals",
    "Rounding",
    "Printed figures",
    "Formatting",
    "Periods",
    "Days",
    "Currency",
    "Records",
    "Vintages",
    "Growth",
    "Cumulation",
    "Balance",
    "Conversion",
    "Revisions",
    "Partners",
    "Contributions",
    "Structure",
    "Prices and volumes",
    "Tariffs",
    "Average tariffs",
    "History",
    "Checking",
    "Tables",
    "Briefing",
    "Groups",
    "Samples",
    "*",
  ],
  sort: ["source-order"],
  navigation: { includeCategories: true, includeGroups: false, includeFolders: true },
  headings: { readme: false, document: false },
  highlightLanguages: ["ts", "typescript", "sh", "bash", "json", "text"],
  searchInComments: true,
  searchInDocuments: true,
  requiredToBeDocumented: ["Function", "Interface", "TypeAlias", "Class", "Variable"],
  validation: {
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    notExported: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
