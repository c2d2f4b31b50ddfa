import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// The doors: index.ts, and that of every folder which has one.
const folders = readdirSync("src").filter((name) => existsSync(`src/${name}/index.ts`));
const doors = ["index", ...folders.map((folder) => `${folder}/index`)];
// What doors share is parted by who needs it. The one importer of decimal.js is an entry too, though nobody's door: so
// it comes in a file of its own, and a bundler takes decimal.js only with what needs it.
const apart = ["decimal/decimal"];

const sourcesOf = (entries: readonly string[]): Record<string, string> =>
  Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]));

// What the doors export, by the names that stand in their lists.
const exported = doors.flatMap((door) =>
  [...readFileSync(`src/${door}.ts`, "utf8").matchAll(/\{([^}]*)\}/g)].flatMap(([, list]) =>
    list!.split(",").flatMap((name) => /\w+$/.exec(name.trim()) ?? []),
  ),
);

// Fields of records that checking keeps for itself, and nobody sees: no other file of the package has them. A test asks.
const inner =
  "previous isOfMoves isPublished aboutPartner afterFirst answers byFlow elsewhere isAgain isAsSaid isOfNoun isPlain isRest linked tookUsual trend wasDated asMuch baseOpener basesKey begunWith body branches byAmount candidate clause colourTopic compared comparedAt comparedNext comparisons conflicting context covered cue denials depth detail double endsNext endsWithPartner ever extent firstBase firstPartner frames goesOn hasCommas hasEuroLetter hasMonth hasPronoun hasStart head headAdjustment headCompared headFails headPartners headPeriod headRegion headTopic headVolume headWhen host inBrackets isAlone isAmbiguous isApart isBare isBareSign isBefore isBegun isBetween isBilateral isBracketDated isCoverageCarried isCoverageOpen isDated isDefault isEach isForecast isFresh isFrom isGap isHere isListed isMean isMeasure isMost isName isNamed isNominal isNow isOfBoth isOfGoods isOfMove isOfSeveral isOfSpan isOfThose isOfTrade isOne isOpen isOuter isOwn isOwned isOwner isPair isPairText isPart isPast isOfSize isPrevious isQuoted isRanked isStrange isUnadjusted isRate isRelative isRespective isResult isSearched isSeasonal isShare isSided isSpent isCarried isSummed isThose isTimed isTopicPartner isUnknown isVerb isWithin joint knowledge lastComparison lastReporter limits listing meanings moveBefore moveSegment moves namedMonth namesServices namesTime nodes notOf noun nounMove ofWhom opener owners paragraph partBase partnerNow phrase piece plausible ratios remade reprinted restricted resultMove rowOf said sameTime saysAll saysTotal segment segments settings speaker strangers subjects surpluses topic topics totalBase unknownSince unreadHere unreadTopic use vague variable wasAdjusted wasColour wasInTerms wasNoun wasOfServices when whenIsOwner whenNext whenOfCause whens withWhom wordsFrom";

const properties = {
  regex: new RegExp(`^(?:${inner.replaceAll(" ", "|")})$`),
  keep_quoted: true,
  builtins: true,
};

const names = new RegExp(`^(?:${exported.join("|")})$`);

// Written short, with the names that users know and lines that Node can show with an error: the package stays small, and
// a stack is still read.
const short: Options = {
  splitting: true,
  target: "es2022",
  minify: "terser",
  terserOptions: {
    // Without what makes it longer once it is packed again by who bundles it: functions put where they are called, and
    // statements joined to expressions.
    compress: {
      ecma: 2020,
      unsafe_arrows: true,
      keep_fargs: false,
      passes: 3,
      pure_getters: true,
      keep_fnames: names,
      reduce_funcs: false,
      sequences: false,
      inline: false,
      reduce_vars: false,
      hoist_funs: true,
    },
    mangle: { keep_fnames: names, keep_classnames: true, properties },
    format: { ecma: 2020, preserve_annotations: true, comments: false, max_line_len: 4000 },
  },
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
};

const library: Options = {
  ...short,
  entry: sourcesOf([...doors, ...apart]),
  // Rollup writes the CommonJS then, and leaves the syntax as it is: a `??` would else become a call.
  treeshake: true,
  clean: ["!command"],
  platform: "neutral",
  // Half a kilobyte of it is needed, and built in: nobody installs the rest.
  noExternal: ["date-fns"],
};

export default defineConfig([
  { ...library, format: "esm" },
  {
    ...library,
    format: "cjs",
    // Nobody packs it again.
    terserOptions: {
      ...short.terserOptions,
      compress: {
        ecma: 2020,
        unsafe_arrows: true,
        keep_fargs: false,
        passes: 4,
        pure_getters: true,
        keep_fnames: names,
        toplevel: true,
      },
      mangle: { keep_fnames: names, keep_classnames: true, toplevel: true, properties },
      format: { ecma: 2020, comments: false, max_line_len: 4000 },
    },
  },
  {
    ...library,
    dts: { only: true, entry: sourcesOf(doors), compilerOptions: { ignoreDeprecations: "6.0" } },
    format: ["esm", "cjs"],
  },
  {
    ...short,
    // The command comes through the doors, as every user of them.
    entry: ["src/command/tradefigures.ts"],
    outDir: "dist/command",
    format: "esm",
    platform: "node",
    external: [/^tradefigures/],
    clean: true,
  },
]);
