const HEAD =
  /(?:^|, |(?:main|major|top|largest|leading|key|['’]s) )(?=.*(?:partner|source|supplier|market|destination|countr|to:|from:))(?:\w+ (?:for|of) )?((?:domestic )?(?:ex|im)port)s?(?: by)?(?: \w+)?(?: \(.*\))?(?: were| are)?(?: as follows)?:$/i;

/** The head of a list is short: a long sentence is not searched for one. */
const LONGEST_HEAD = 160;

/** "Fiji's major sources of imports were:", "exports to:": what the items below it go on from; `null` for others. */
export function listHead(text: string): string | null {
  const side = text.length < LONGEST_HEAD ? HEAD.exec(text)?.[1] : null;
  return side ? `${side}s ${/^i/i.test(side) ? "from" : "to"} ` : null;
}

/** An item of a list with what it goes on from; `null` for what is none. */
export function itemOf(text: string, head: string): string | null {
  const item = text.replace(/^(?:[*•·▪■●–-]|\d+[.)]) */, "");
  return /^(?:the )?\p{Lu}[\p{L} .]+(?:[:(–-]|, (?:up|down)\b)/u.test(item) ? head + item : null;
}
