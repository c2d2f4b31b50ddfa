import { type Frame, figuresIn, hasFigure, type Said, type SentenceRead, saidIn } from "./said.js";
import { hasLevel } from "./sayings.js";

/** "Exports and imports rose 5% and 3%": as many figures as names, in order. */
export function distribute(read: SentenceRead): undefined {
  for (const clause of read.frames) {
    const topic = clause.topic;
    givePlacesBehind(read, clause);
    goOnAsLevels(read, clause);
    // "Japan and Peru came next with $5 billion and $3 billion, respectively": of what was spoken of.
    const listed = topic === null && clause.isRespective ? clause.withWhom : clause.listed;
    if (listed.length > 1) {
      for (const group of groupsOf(read, clause))
        if (group.length === listed.length)
          for (const [at, said] of group.entries()) said.partner = listed[at]!;
      continue;
    }
    if (topic === null) continue;
    const withWhom = [topic.withWhom, clause.withWhom].find((one) => one.length > 1) ?? [];
    const isOfFlows = topic.flows.length > 1;
    const count = isOfFlows ? topic.flows.length : withWhom.length;
    if (count === 0) {
      if (clause.isRespective) acrossFrames(read, clause);
      continue;
    }
    if (withWhom.length > 0) {
      // "Exports to Africa and Latin America rose": each.
      const here = saidIn(read, clause.index);
      const moved = here.find((said) => said.topic === topic);
      if (moved !== undefined && !here.some(hasFigure)) giveEach(read, moved, "partnerAt", withWhom.length);
    }
    // "Exports and imports hit record highs".
    for (const said of read.said.filter((one) => one.kind === "extreme" && one.topic === topic))
      if (isOfFlows && said.detail.host === null) giveEach(read, said, "flow", count);
    const isBoth = topic.flows.length === 2;
    // "Imports and exports to Japan and Korea reached $5 billion and $3 billion": of which of them, is not read.
    if (isBoth && withWhom.length > 0) continue;
    // "Exports and imports exceeded $24 billion and $22 billion": the threshold is of the first.
    const own = saidIn(read, clause.index);
    if (isOfFlows && own.some((one) => one.kind === "crossing"))
      for (const one of own) if (one.kind === "level") one.missing.push("flow");
    const field = isOfFlows ? "flow" : "partnerAt";
    const part = isOfFlows ? "flow" : "partner";
    const brackets = own.filter((one) => one.role === "bracket" && one.topic === topic);
    for (const group of groupsOf(read, clause)) {
      const against = new Set(group.map(({ compared }) => JSON.stringify(compared)));
      const isOfOne = group.length > 1 && against.size === group.length && !against.has("null");
      if (isOfOne) {
        // "Exports and imports rose 9% on the month and 23% on the year": both together, perhaps.
        for (const said of group) said.missing.push(part);
      } else if (isBoth && isOfOtherTime(group)) {
        // "Exports and imports rose to $3.3 billion, exceeding the $3.0 billion of 2010".
        for (const said of group) asTotal(said, clause);
      } else if (group.length === count && clause.unread.length > 0) {
        // "Exports to Chile and Japan rose to $3 billion, zork Italy with $2 billion": the second is not Japan's, perhaps.
        for (const said of group) said.missing.push(part);
      } else if (group.length === count) for (const [at, said] of group.entries()) give(said, field, at);
      else if (group.length === 1 && clause.isEach) {
        // "Both exports and imports rose 8%": each by so much.
        giveEach(read, group[0]!, field, count);
      } else if (
        group.length === 1 &&
        isBoth &&
        (group[0]!.kind === "level" ||
          (group[0]!.kind === "growth" && (topic.measure !== null || topic.flows[0]!.flow === "imports"))) &&
        topic.flows.every(({ flow }) => flow === "exports" || flow === "imports")
      )
        asTotal(group[0]!, clause);
    }
    // "Fell by $44 million (10.5%) and $3 million (1.7%)": each of what its figure is of.
    for (const said of brackets) {
      const host = read.said.findLast((one) => one.segment === said.segment - 1 && hasFigure(one));
      const place = host?.detail[field];
      if (place !== undefined) give(said, field, place);
    }
  }
}

const isOfOtherTime = ([first, second, ...more]: readonly Said[]): boolean =>
  second !== undefined && more.length === 0 && second.when !== null && first!.segment < second.segment;

/** "Exports came to $9 billion and imports to $8 billion, up by 3.9% and 6.8%, respectively": of the clause before, too. */
function acrossFrames(read: SentenceRead, clause: Frame): undefined {
  const before = read.frames[clause.index - 1];
  for (const group of groupsOf(read, clause)) {
    const [first, second] = group;
    if (againstEach(read, group, before)) continue;
    const last = group.filter(({ segment }) => segment === second?.segment);
    if (last.length !== 2 || last.length !== group.length) continue;
    // "Up 6% on the month and 17% on the year, and imports 5% and 14%, respectively": on which, in order.
    const isOfBefore = figuresIn(read, before?.index).filter(
      ({ kind, role }) => kind === "growth" && role === "main",
    );
    if (first!.kind === "growth" && isOfBefore.length > 1) {
      for (const said of group) said.missing.push("comparison");
      continue;
    }
    // "Imports came to $9 billion, with those of cars and lorries down 5% and 6%, respectively".
    const isApart = ["with", "when"].includes(clause.joint) || clause.topic!.unread.length > 0;
    // "Exports were $2 billion in May and $1 billion in April, while imports were $9 billion and $8 billion, respectively".
    const isToldBefore = before !== undefined && hasLevel(read, before);
    if (first!.kind === "level" && isToldBefore) for (const said of group) said.missing.push("period");
    else if (before?.topic?.flows.length === 1 && before.role === "main" && !isApart) {
      first!.topic = before.topic;
      first!.clause = before.index;
      // "Exports grew and imports fell by 9% and 3%, respectively": each goes its own way.
      const own = saidIn(read, before.index).find(({ kind }) => kind === "moved");
      if (own !== undefined && first!.kind !== "level") first!.move = own.move;
    } else for (const said of group) said.missing.push("flow");
  }
}

/** "Rose 4% and 13% compared with the first quarter and a year earlier, respectively": each against one of them. */
function againstEach(read: SentenceRead, [first, second, ...more]: readonly Said[], before?: Frame): boolean {
  if (first?.kind !== "growth" || second === undefined || more.length > 0) return false;
  const levels = figuresIn(read, first.clause).filter(({ kind }) => kind === "level");
  const isOfLevels = levels.length === 2 && levels[0]!.role === "base" && levels[0]!.piece > second.piece;
  const { compared } = second;
  const each = isOfLevels
    ? levels.map(({ when }) => when ?? second.when)
    : compared?.type === "base" && first.compared === null
      ? compared.each
      : undefined;
  const [one = null, other = null] = each ?? [];
  if (one === null || other === null || JSON.stringify(one) === JSON.stringify(other)) return false;
  if (figuresIn(read, before?.index).length > 0) return false;
  first.compared = { type: "base", when: one };
  second.compared = { type: "base", when: other };
  if (isOfLevels) {
    second.when = null;
    Object.assign(levels[1]!, { when: other, role: "base" });
  }
  return true;
}

function give(said: Said, field: string, at: number): undefined {
  said.detail = { ...said.detail, [field]: at };
}

/** A statement of several flows or partners is one of each. */
function giveEach({ said: all }: SentenceRead, said: Said, field: string, count: number): undefined {
  give(said, field, 0);
  for (let at = 1; at < count; at++)
    (all as Said[]).push({ ...said, detail: { ...said.detail, [field]: at } });
}

/** "Exports and imports reached $1.76 trillion" are counted together. */
function asTotal(said: Said, clause: Frame): undefined {
  said.topic = { ...clause.topic!, flows: [{ flow: "total", sign: 0 }] };
}

/** The figures of a clause by kind, in order. */
function groupsOf(read: SentenceRead, clause: Frame): readonly (readonly Said[])[] {
  const own = saidIn(read, clause.index).filter(
    (said) => said.role === "main" && said.topic === clause.topic && said.partner === null,
  );
  // "Export and import turnover hit $385 billion, up 21%, which is the highest rise, adding $200 billion": one of both.
  const isApart = (one: Said): boolean =>
    one.kind === "level" &&
    (clause.topic?.flows.length ?? 0) > 1 &&
    one.segment > own[0]!.segment + 2 &&
    read.parts[one.segment]!.opener !== "and";
  return ["growth", "level", "change", "share"].map((kind) =>
    own.filter((said) => said.kind === kind && !isApart(said)),
  );
}

/** "Exported 5% less to Peru and 15% more to Chile": each is with whom stands behind it. */
function givePlacesBehind(read: SentenceRead, { index, topic }: Frame): undefined {
  const figures = figuresIn(read, index).filter(({ role }) => role === "main");
  if (topic?.isVerb !== true || figures.length < 2) return;
  const behind = figures.map(({ piece }, at) =>
    read.places.filter(({ first }) => first > piece && first < (figures[at + 1]?.piece ?? Infinity)),
  );
  if (!behind.every(({ length }) => length === 1)) return;
  for (const [at, one] of figures.entries()) one.partner = { type: "code", code: behind[at]![0]!.code };
}

/** "Rose to $45 billion to the United States and $1.5 billion to Canada": to that much. */
function goOnAsLevels(read: SentenceRead, { index }: Frame): void {
  const own = figuresIn(read, index);
  own.forEach((one, at) => {
    const before = own[at - 1];
    const isListed = before?.segment === one.segment && one.role === "main" && one.partner !== null;
    if (!isListed) return;
    const isTo = before.role === "main" && before.kind === "level" && before.detail.cue === "to";
    if (isTo && before.partner !== null && one.kind === "change")
      Object.assign(one, { kind: "level", detail: { ...one.detail, cue: "to" } });
    // "A surplus of $20 billion, against deficits of $13 billion with Peru and $6 billion with Chile".
    if (before.role === "base" && before.topic !== one.topic) one.missing.push("flow");
  });
}
