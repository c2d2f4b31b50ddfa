// What a test could see at all: both sides of each change are worked out where the test comes by it, and compared. Where
// they agree whenever it comes by, the program with the change does just what it does without, and need not be run.

/** As much of Babel as is used here: it is installed in this folder only. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
type Parse = (text: string, options: object) => Node;
type Print = (tree: object) => { readonly code: string };

const from = (name: string): string =>
  new URL(`node_modules/@babel/${name}/lib/index.js`, import.meta.url).href;
const { parse } = (await import(from("parser"))) as { readonly parse: Parse };
const { generate } = (await import(from("generator"))) as { readonly generate: Print };

/** Methods that only answer. */
const ANSWERING: ReadonlySet<string> = new Set(
  (
    "abs at charAt charCodeAt codePointAt concat endsWith entries every exec filter find findIndex findLast " +
    "findLastIndex flat flatMap from fromEntries get has includes indexOf isArray isInteger join keys lastIndexOf " +
    "map match matchAll max min padStart reduce repeat replace replaceAll slice some split startsWith substring test " +
    "toFixed toLowerCase toString toUpperCase trim trimEnd trimStart values String Number Boolean Set Map"
  ).split(" "),
);
/** Names of functions that only answer. */
const ASKING =
  /^(?:are|base|can|comparison|day|digit|ends|figure|find|first|flow|goes|has|is|last|level|lies|may|means|month|name|next[A-Z]|node|number|of|only|other|own(?!Head)|partner|period|piece|place(?!All)|plus|same|said(?!From)|says|skip|some|starts|takes|text|time|topic|was|word|year)/;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const nameOf = (callee: unknown): string => {
  if (!isNode(callee)) return "";
  if (callee.type === "Identifier") return String(callee["name"]);
  return callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression"
    ? nameOf(callee["property"])
    : "";
};

const CALLS: readonly string[] = ["CallExpression", "OptionalCallExpression", "NewExpression"];
const WRITES: readonly string[] = [
  "AssignmentExpression",
  "UpdateExpression",
  "YieldExpression",
  "AwaitExpression",
  "ThisExpression",
];
const COMPARE = "__bothSides__";

const FUNCTIONS: readonly string[] = [
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
];
/** Methods that change a list, a set or a map. */
const CHANGING = /^(?:add|clear|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/;

const isMember = (node: unknown): boolean => isNode(node) && node.type.endsWith("MemberExpression");

/** "reading.frame = …", "reading.limits.push(…)": it writes into what it was given. */
const writesInto = (node: Node): boolean =>
  (node.type === "AssignmentExpression" && isMember(node["left"])) ||
  (node.type === "UpdateExpression" && isMember(node["argument"])) ||
  (node.type === "CallExpression" &&
    isMember(node["callee"]) &&
    isMember((node["callee"] as Node)["object"]) &&
    CHANGING.test(nameOf(node["callee"])));

const within = (node: Node): readonly Node[] => [node, ...partsOf(node).flatMap(within)];

/** The names of functions that write into what they are given, or call one that does. */
export function writersIn(texts: Iterable<string>): ReadonlySet<string> {
  const calls = new Map<string, Set<string>>();
  const writers = new Set<string>();
  for (const text of texts) {
    for (const node of within(parse(text, { sourceType: "module", plugins: ["typescript"] }))) {
      const own = node.type === "VariableDeclarator" ? node["init"] : node;
      if (!isNode(own) || !FUNCTIONS.includes(own.type)) continue;
      const name = nameOf(node["id"] ?? node["key"]);
      const all = within(own);
      if (all.some(writesInto)) writers.add(name);
      const called = calls.get(name) ?? new Set();
      for (const one of all) if (CALLS.includes(one.type)) called.add(nameOf(one["callee"]));
      calls.set(name, called);
    }
  }
  writers.delete("");
  for (let size = -1; size !== writers.size; ) {
    size = writers.size;
    for (const [name, called] of calls)
      if (name !== "" && [...called].some((one) => writers.has(one))) writers.add(name);
  }
  return writers;
}

/** Whether it may be worked out twice, or not at all, and nothing else is another. */
function onlyAnswers(node: Node, writers: ReadonlySet<string>): boolean {
  if (WRITES.includes(node.type)) return false;
  // "All.some(readOne)": what is given away may be called.
  if (node.type === "Identifier" && writers.has(nameOf(node))) return false;
  if (CALLS.includes(node.type)) {
    const name = nameOf(node["callee"]);
    const isOurs = name === COMPARE || name.startsWith("stry");
    if (!isOurs && (writers.has(name) || !(ANSWERING.has(name) || ASKING.test(name)))) return false;
  }
  return partsOf(node).every((part) => onlyAnswers(part, writers));
}

const isSwitch = (node: unknown): node is Node =>
  isNode(node) &&
  node.type === "ConditionalExpression" &&
  nameOf((node["test"] as Node)["callee"]).startsWith("stryMutAct");

const literal = (type: string, value: unknown): object => ({ type, value });
const lazily = (body: unknown): object => ({
  type: "ArrowFunctionExpression",
  params: [],
  body,
  expression: true,
});

/** Where a value is only asked whether it holds. */
const isAsked = (parent: Node, field: string): boolean =>
  (field === "test" && parent.type !== "ForStatement") ||
  (parent.type === "UnaryExpression" && parent["operator"] === "!");

/** All switches of a value that only answer, as a call that is given all their sides. */
function compared(node: Node, parent: Node, field: string, writers: ReadonlySet<string>): unknown {
  const made: Record<string, unknown> = { ...node };
  for (const [name, value] of Object.entries(node)) {
    if (Array.isArray(value))
      made[name] = value.map((one) => (isNode(one) ? compared(one, node, name, writers) : one));
    else if (isNode(value)) made[name] = compared(value, node, name, writers);
  }
  const whole = made as Node;
  // Of a chain the outermost only.
  if (!isSwitch(whole) || (isSwitch(parent) && field === "alternate") || !onlyAnswers(whole, writers))
    return whole;
  const sides: object[] = [];
  let rest: Node = whole;
  while (isSwitch(rest)) {
    const [id] = (rest["test"] as Node)["arguments"] as readonly Node[];
    sides.push({
      type: "ArrayExpression",
      elements: [literal("StringLiteral", id!["value"]), lazily(rest["consequent"])],
    });
    rest = rest["alternate"] as Node;
  }
  return {
    type: "CallExpression",
    callee: { type: "Identifier", name: COMPARE },
    arguments: [
      { type: "ArrayExpression", elements: sides },
      lazily(rest),
      literal("BooleanLiteral", isAsked(parent, field)),
    ],
  };
}

/** A file with all its changes in it, with each whose sides only answer as a comparison of the two. */
export function withBothSides(text: string, writers: ReadonlySet<string>): string {
  const tree = parse(text, { sourceType: "module", plugins: ["typescript"] });
  return generate(compared(tree, tree, "", writers) as object).code;
}
