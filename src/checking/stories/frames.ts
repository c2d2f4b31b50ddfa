import type { Figure } from "./figures.js";
import type { When } from "./periods.js";
import { meaning, means, type Piece } from "./pieces.js";
import { isTopic, type Node, type Segment } from "./segments.js";
import { type PartnerSaid, placesAt, type Topic } from "./topics.js";

export type Move = "rise" | "fall" | "flat" | "widened" | "narrowed" | "slower" | "faster";

/** With what something is compared: by name, or by its base. */
export type Compared =
  | { readonly type: "named"; readonly of: "year-on-year" | "month-on-month" | "quarter-on-quarter" }
  /** `byAmount`: only a base beside an amount says it; it does not go on. */
  | { readonly type: "base"; readonly when: When; readonly byAmount?: true };

/** Something said of a topic, before it is known of which period. */
export interface Said {
  readonly kind:
    | "level"
    | "growth"
    | "change"
    | "points"
    | "multiple"
    | "share"
    | "conversion"
    | "surprise"
    | "streak"
    | "streak-end"
    | "extreme"
    | "rank"
    | "first"
    | "crossing"
    | "turn"
    | "moved"
    | "lost";
  readonly figure: Figure | null;
  readonly piece: number;
  topic: Topic | null;
  partner: PartnerSaid | null;
  move: Move | null;
  when: When | null;
  compared: Compared | null;
  /** The statement that it is the base of. */
  readonly base: number | null;
  readonly role: "main" | "base" | "after" | "bracket";
  readonly frame: number;
  readonly segment: number;
  readonly detail: Readonly<Record<string, unknown>>;
  missing: string[];
  terms: string | null;
  readonly group: string | null;
}

/** What one subject and its predicates say. */
export interface Frame {
  readonly index: number;
  topic: Topic | null;
  readonly joint: Segment["opener"];
  readonly role: "main" | "after" | "bracket" | "forecast" | "which" | "head";
  when: When | null;
  whens: { readonly when: When; readonly piece: number }[];
  compared: Compared | null;
  terms: string | null;
  volume: boolean;
  adjustment: string | null;
  unread: number[];
  partners: readonly PartnerSaid[];
  isEach: boolean;
  hasPronoun: boolean;
  /** "In value terms", "at current prices". */
  isNominal: boolean;
  noCarry: boolean;
  /** The part of the sentence in which its comparison stands. */
  comparedAt: number;
  /** "The share of exports to …": its percentages are shares. */
  isShare: boolean;
  /** "The decline in exports was …". */
  nounMove: Move | null;
  /** Partners in a list with brackets. */
  listed: PartnerSaid[];
}

export interface SentenceRead {
  readonly frames: readonly Frame[];
  readonly said: readonly Said[];
  readonly head: {
    readonly when: When | null;
    readonly compared: Compared | null;
    readonly partners: readonly PartnerSaid[];
    readonly adjustment: string | null;
    readonly terms: string | null;
    readonly reporters: readonly string[];
    readonly topic: Topic | null;
  };
  /** Words that may turn every clause of the sentence. */
  readonly limits: readonly number[];
}

const piece = (node: Node | undefined): Piece | undefined =>
  node === undefined || node.kind === "topic" ? undefined : node;
const textOf = (node: Node | undefined): string => {
  const one = piece(node);
  return one?.kind === "word" || one?.kind === "unknown" ? one.text : "";
};
const atOf = (node: Node): number => (node.kind === "topic" ? node.from : node.at);

/** Reads the segments of a sentence, from left to right. */
export function framesOf(segments: readonly Segment[], pieces: readonly Piece[]): SentenceRead {
  return new Reading(segments, pieces).read();
}

/** The local state of one sentence under reading; nothing of it outlives the sentence. */
class Reading {
  private readonly frames: Frame[] = [];
  private readonly said: Said[] = [];
  private readonly limits: number[] = [];
  private frame: Frame | null = null;
  private move: Move | null = null;
  private cue: string | null = null;
  private wasNoun = false;
  private comparedNext: Compared | null = null;
  private whenNext: When | null = null;
  private open: Said[] = [];
  private last: Said | null = null;
  private segment = 0;
  private level = false;
  private isForecast = false;
  private headWhen: When | null = null;
  private headCompared: Compared | null = null;
  private headPartners: readonly PartnerSaid[] = [];
  private headTopic: Topic | null = null;
  private headAdjustment: string | null = null;
  private headTerms: string | null = null;
  private partnerNow: PartnerSaid | null = null;
  private owners: string[] = [];
  private endsNext = false;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly pieces: readonly Piece[],
  ) {}

  read(): SentenceRead {
    this.segments.forEach((segment, at) => {
      this.segment = at;
      this.readSegment(segment, at);
    });
    return {
      frames: this.frames,
      said: this.said,
      head: {
        when: this.headWhen,
        compared: this.headCompared,
        partners: this.headPartners,
        adjustment: this.headAdjustment,
        terms: this.headTerms,
        reporters: this.owners,
        topic: this.headTopic,
      },
      limits: this.limits,
    };
  }

  private newFrame(topic: Topic | null, joint: Segment["opener"], role: Frame["role"] = "main"): Frame {
    const frame: Frame = {
      index: this.frames.length,
      topic,
      joint,
      role: this.isForecast && role === "main" ? "forecast" : role,
      when: null,
      whens: [],
      compared: null,
      terms: null,
      volume: false,
      adjustment: null,
      unread: [],
      partners: [],
      isEach: false,
      hasPronoun: false,
      isNominal: false,
      noCarry: false,
      comparedAt: 0,
      isShare: false,
      nounMove: null,
      listed: [],
    };
    if (this.frame !== null && !this.said.some((one) => one.segment === this.segment)) {
      const own = this.unreadHere;
      frame.unread.push(...this.frame.unread.filter((one) => own.includes(one)));
      this.frame.unread = this.frame.unread.filter((one) => !own.includes(one));
    }
    this.frames.push(frame);
    this.frame = frame;
    if (this.move !== null) this.moveBefore = this.move;
    if (!this.wasNoun) this.move = null;
    this.level = false;
    this.cue = null;
    this.comparedNext = null;
    this.whenNext = null;
    this.partnerNow = null;
    return frame;
  }

  private unreadHere: number[] = [];

  private notRead(first: number, joint: Segment["opener"] = "start"): void {
    this.unreadHere.push(first);
    this.needFrame(joint).unread.push(first);
  }

  private needFrame(joint: Segment["opener"] = "start"): Frame {
    return this.frame ?? this.newFrame(null, joint);
  }

  private readSegment(segment: Segment, index: number): void {
    const { nodes } = segment;
    this.cue = null;
    this.wasNoun = false;
    this.comparedNext = null;
    this.whenNext = null;
    this.open = [];
    this.unreadHere = [];
    if (segment.opener === "bracket") {
      this.readBracket(nodes, index);
      return;
    }
    let from = 0;
    // Who says it.
    const say = this.speechIn(nodes);
    if (say === "all") return;
    from = say;
    if (this.isHead(nodes, from, index)) {
      this.readHead(nodes, from);
      return;
    }
    const has = (...kinds: string[]): boolean =>
      nodes.some((node, at) => at >= from && means(piece(node), ...kinds));
    const hasFigure = nodes.some((node) => piece(node)?.kind === "figure");
    const topics = nodes.filter((node, at) => at >= from && isTopic(node));
    if (
      ["while", "but", "semicolon", "start", "which", "as", "with"].includes(segment.opener) &&
      !(segment.opener === "with" || segment.opener === "as")
    )
      this.isForecast &&= segment.opener === "which" && false;
    const isForecast = this.forecastIn(nodes, from);
    if (isForecast) this.isForecast = true;
    else if (
      this.isForecast &&
      topics.length > 0 &&
      has("rise", "fall", "level", "record") &&
      !isForecast &&
      segment.opener !== "and" &&
      segment.opener !== "comma"
    )
      this.isForecast = false;
    if (!hasFigure && this.isBareExpectation(nodes, from)) return;
    // "Set in May 2013": of the record before it.
    if (
      index > 0 &&
      !hasFigure &&
      nodes
        .slice(from)
        .every((node) => means(piece(node), "tail", "in", "plain") || piece(node)?.kind === "period") &&
      means(piece(nodes[skipPlain(nodes, from)]), "tail")
    ) {
      const base = this.said.findLast((one) => one.figure !== null);
      const when = nodes.map(piece).find((one) => one?.kind === "period") as
        | (Piece & { readonly kind: "period" })
        | undefined;
      if (base !== undefined && base.role === "base" && base.when === null && when !== undefined)
        base.when = when.when;
      return;
    }
    // "Asia: the deficit decreased".
    const next = this.segments[index + 1];
    if (index === 0 && next?.opener === "colon" && nodes.length === 1 && piece(nodes[0])?.kind === "place") {
      this.headPartners = [{ type: "code", code: (piece(nodes[0]) as { readonly code: string }).code }];
      return;
    }
    // "Among China's largest trade partners".
    const isPartnerNoun = nodes.some((node) => means(piece(node), "partner"));
    if (
      !hasFigure &&
      isPartnerNoun &&
      topics.length === 0 &&
      !nodes.some((node) => isMoveNode(node) && !means(piece(node), "plain"))
    ) {
      const isPlain = nodes
        .slice(from)
        .every(
          (node) =>
            means(
              piece(node),
              "among",
              "in",
              "of",
              "owner",
              "plain",
              "super",
              "mod",
              "partner",
              "all",
              "to",
              "and",
            ) ||
            piece(node)?.kind === "rank" ||
            piece(node)?.kind === "place" ||
            ["major", "main", "leading", "top", "key"].includes(textOf(node)),
        );
      const isApart = !nodes
        .slice(from)
        .some(
          (node) => piece(node)?.kind === "place" && !(piece(node) as { readonly isOwner: boolean }).isOwner,
        );
      if (isPlain && isApart) return;
    }
    // "…for gold, silver, and platinum group metals": the list of a cause goes on.
    if (
      this.wasColour === index - 1 &&
      !hasFigure &&
      topics.length === 0 &&
      ["comma", "and"].includes(segment.opener) &&
      !nodes.some(
        (node) =>
          means(piece(node), "not", "modal") || (isMoveNode(node) && !means(piece(node), "colour", "plain")),
      )
    ) {
      this.wasColour = index;
      return;
    }
    const antecedent = this.segments[index - 1]?.nodes.at(-1);
    const isOfStranger =
      segment.opener === "which" &&
      (piece(antecedent)?.kind === "unknown" || (this.wasColour === index - 1 && this.colourTopic !== null));
    if (
      topics.length === 0 &&
      (isOfStranger ||
        (this.colourTopic !== null &&
          this.wasColour >= index - 2 &&
          ["comma", "resume", "dash"].includes(segment.opener) &&
          hasFigure))
    ) {
      // "…due to a decrease in the surplus of vehicles, which fell to".
      const first = this.colourTopic ?? (piece(nodes[0]) as Piece | undefined)?.first ?? 0;
      this.newFrame(null, segment.opener).unread.push(first);
    }
    this.colourTopic = this.wasColour >= index - 1 ? this.colourTopic : null;
    if (index > 0 && means(piece(nodes[from]), "aside")) {
      for (const node of nodes) if (piece(node)?.kind === "figure") this.lose(node);
      return;
    }
    const figures = nodes.filter((node) => piece(node)?.kind === "figure");
    if (
      ["while", "but"].includes(segment.opener) &&
      topics.length === 0 &&
      figures.length === 1 &&
      this.last !== null &&
      nodes
        .slice(from)
        .every(
          (node) =>
            ["period", "figure", "sign"].includes(piece(node)?.kind ?? "") ||
            means(piece(node), "in", "plain", "pronoun", "level"),
        ) &&
      nodes.some((node) => piece(node)?.kind === "period")
    ) {
      const { figure, first } = piece(figures[0]) as Piece & { readonly kind: "figure" };
      const said = this.figureSaid(figure, first, this.frames[this.last.frame]!, "base");
      said.topic = this.last.topic;
      said.partner = this.last.partner;
      (said as { base: number | null }).base = this.said.indexOf(this.last);
      said.when = (nodes.map(piece).find((one) => one?.kind === "period") as { readonly when: When }).when;
      if (figure.kind === "amount" || figure.kind === "percent")
        (said as { kind: Said["kind"] }).kind =
          figure.kind === "amount" && this.last.kind === "level"
            ? "level"
            : this.last.kind === "share" && figure.kind === "percent"
              ? "share"
              : "lost";
      return;
    }
    if (segment.opener === "after") {
      this.newFrame(null, "after", "after");
    } else if (["when", "which", "whom"].includes(segment.opener)) {
      const before = this.segments[index - 1]?.nodes.slice(-3) ?? [];
      const period = before.map(piece).findLast((one) => one?.kind === "period") as
        | (Piece & { readonly kind: "period" })
        | undefined;
      const place = before.map(piece).findLast((one) => one?.kind === "place") as
        | (Piece & { readonly kind: "place" })
        | undefined;
      const base = this.said.at(-1);
      const isBase =
        period !== undefined &&
        ((this.frame?.compared?.type === "base" && this.frame.compared.when === period.when) ||
          this.said.some((one) => one.compared?.type === "base" && one.compared.when === period.when) ||
          (base?.role === "base" && base.when === period.when) ||
          this.said.some((one) => one.detail["since"] === period.when));
      if (segment.opener === "whom") {
        this.newFrame(null, "which").partners =
          place === undefined ? [{ type: "unread" }] : [{ type: "code", code: place.code }];
      } else if (
        segment.opener === "when" ||
        (isBase && !nodes.some((node) => moveOf(piece(node)) !== null))
      ) {
        const old = this.frame;
        const frame = this.newFrame(topics.length > 0 ? null : (old?.topic ?? null), segment.opener, "which");
        frame.when = period?.when ?? { type: "unclear" };
      }
    } else if (["while", "but", "as", "with", "semicolon"].includes(segment.opener) && topics.length > 0) {
      if (this.startsWithTopic(nodes, from)) this.newFrame(null, segment.opener);
    } else if (
      segment.opener === "and" &&
      isForecast !== (this.frame?.role === "forecast") &&
      topics.length > 0
    ) {
      this.newFrame(null, "and");
    }
    if (this.isForecast && this.frame?.role !== "forecast" && (hasFigure || isForecast)) {
      const host = this.frame?.topic ?? null;
      this.newFrame(host, segment.opener);
    }
    this.readNodes(nodes, from, segment);
  }

  /** "Far more than markets had expected", "beating forecasts": nothing that can be placed, and nothing that turns the rest. */
  private isBareExpectation(nodes: readonly Node[], from: number): boolean {
    const at = nodes.findIndex((node, place) => place >= from && means(piece(node), "expect"));
    if (at < 0) return false;
    const lead = piece(nodes[skipPlain(nodes, from)]);
    if (
      !means(lead, "beat", "from", "compare", "expect", "mod", "rise", "fall") &&
      !nodes.slice(from).every((node) => means(piece(node), "plain", "expect", "mod", "link", "from", "beat"))
    )
      return false;
    if (nodes.slice(from).some((node) => isTopic(node) || means(piece(node), "not"))) return false;
    if (
      nodes
        .slice(from)
        .some(
          (node) => isMoveNode(node) && moveOf(piece(node))?.use === "verb" && !means(piece(node), "expect"),
        )
    )
      return false;
    const node = nodes[at]!;
    const said = this.pushed("lost", (node as Piece).first, {}, this.needFrame());
    said.missing.push("expectation");
    return true;
  }

  private startsWithTopic(nodes: readonly Node[], from: number): boolean {
    for (let at = from; at < nodes.length; at++) {
      if (isTopic(nodes[at])) return true;
      const one = piece(nodes[at]);
      if (means(one, "rise", "fall", "flat", "level", "record", "from", "compare") || one?.kind === "figure")
        return false;
    }
    return false;
  }

  /** Where what was said begins: 0, after "data showed that", or nowhere. */
  private speechIn(nodes: readonly Node[]): number | "all" {
    const at = nodes.findIndex((node, place) => means(piece(node), "say") && !this.isRecord(nodes, place));
    if (at < 0) return 0;
    const isOf = meaning(piece(nodes[at]), "say") === "of";
    const before = nodes.slice(0, at);
    const after = nodes.slice(at + 1);
    const isTrade = (part: readonly Node[]): boolean =>
      part.some((node) => piece(node)?.kind === "figure" || (isTopic(node) && !this.isSourceTopic(node)));
    if (isOf) {
      if (!isTrade(before) || at === 0) {
        // "According to data, exports rose": colour until the comma.
        const rest = after.findIndex((node, place) => isTopic(node) && this.predicateAfter(after, place));
        return isTrade(after) && rest >= 0 ? at + 1 + rest : isTrade(after) ? at + 1 : "all";
      }
      // "Exports rose 5% according to the ministry".
      this.cut = at;
      return 0;
    }
    if (isTrade(before) && isTrade(after)) {
      this.limits.push(atOf(nodes[at]!));
      return 0;
    }
    if (isTrade(before)) {
      this.cut = this.speakerFrom(nodes, at);
      return 0;
    }
    // "The bank has released figures, which show that": nothing was said before.
    if (this.said.length === 0 && this.frame !== null && this.frame.topic === null) this.frame.unread = [];
    return after.length === 0 || !(isTrade(after) || after.some((node) => isMoveNode(node))) ? "all" : at + 1;
  }

  private cut: number | null = null;

  private isSourceTopic(_node: Node): boolean {
    return false;
  }

  /** Where the speaker begins in "exports rose 5% in May the ministry said". */
  private speakerFrom(nodes: readonly Node[], at: number): number {
    let from = at;
    while (from > 0) {
      const one = piece(nodes[from - 1]);
      if (
        means(one, "who", "source", "plain", "of", "in", "for") ||
        one?.kind === "unknown" ||
        one?.kind === "place"
      )
        from--;
      else break;
    }
    return from;
  }

  private predicateAfter(nodes: readonly Node[], at: number): boolean {
    return nodes.slice(at + 1, at + 5).some((node) => isMoveNode(node) || piece(node)?.kind === "figure");
  }

  /** "Posted a surplus of", "recorded $5 billion": no speech. */
  private isRecord(nodes: readonly Node[], at: number): boolean {
    const one = piece(nodes[at]);
    if (!means(one, "record", "level", "share")) return false;
    const before = nodes.slice(0, at);
    const isSource = before.some((node) => means(piece(node), "source"));
    if (isSource) return false;
    for (let place = at + 1; place < nodes.length; place++) {
      const next = nodes[place]!;
      if (isTopic(next))
        return (
          next.topic.flows[0]!.flow === "balance" ||
          before.some((node) => isTopic(node)) ||
          !this.predicateAfter(nodes, place)
        );
      const two = piece(next)!;
      if (
        two.kind === "figure" ||
        two.kind === "rank" ||
        two.kind === "run" ||
        means(two, "record", "super", "rise", "fall", "comparison")
      )
        return true;
      if (two.kind === "word" && two.text === "that") return false;
      if (!means(two, "plain", "mod", "all", "at", "owner")) return false;
    }
    return false;
  }

  /** "In November," or "In trade with China," before all else. */
  private isHead(nodes: readonly Node[], from: number, index: number): boolean {
    const next = this.segments[index + 1];
    if (next === undefined || next.opener === "bracket") return false;
    const opener = this.segments[index]!.opener;
    if (
      this.frame !== null &&
      this.frame.topic !== null &&
      !["while", "but", "semicolon", "and"].includes(opener)
    )
      return false;
    const isFirst =
      this.said.length === 0 &&
      (index === 0 ||
        this.segments
          .slice(0, index)
          .every((one) => !one.nodes.some((node) => piece(node)?.kind === "figure")));
    const isLink = ["while", "but", "semicolon", "and", "which"].includes(opener);
    if (!isFirst && !isLink) return false;
    const rest = nodes.slice(from);
    if (rest.some((node) => isMoveNode(node) || piece(node)?.kind === "figure")) return false;
    const hasWhen = rest.some(
      (node) =>
        piece(node)?.kind === "period" ||
        means(piece(node), "comparison", "adjusted", "value", "volume", "terms"),
    );
    while (
      rest.length > 1 &&
      means(piece(rest[0]), "plain", "and", "link") &&
      !means(piece(rest[0]), "with", "in")
    )
      rest.shift();
    const inTrade =
      rest.length > 0 &&
      means(piece(rest[0]), "in", "with", "for") &&
      rest.some((node) => isTopic(node) || piece(node)?.kind === "place");
    const isWith =
      rest.length > 0 &&
      piece(rest[0])?.kind === "word" &&
      ["with", "against", "for"].includes((piece(rest[0]) as { readonly text: string }).text) &&
      rest.some((node) => piece(node)?.kind === "place");
    return hasWhen || inTrade || isWith;
  }

  private readHead(nodes: readonly Node[], from: number): void {
    for (let at = from; at < nodes.length; at++) {
      const node = nodes[at]!;
      if (isTopic(node)) {
        this.headTopic = node.topic;
        if (node.topic.partners.length > 0) this.headPartners = node.topic.partners;
        if (node.topic.unread.length > 0) this.limits.push(node.from);
        continue;
      }
      const one = piece(node)!;
      if (one.kind === "period") {
        const cmp = at > from && means(piece(nodes[at - 1]), "compare") && !means(piece(nodes[at - 1]), "in");
        const whole = nodes
          .slice(from, at)
          .some((prior) => means(piece(prior), "compare") && !means(piece(prior), "in", "plain"));
        if (cmp || whole) {
          if (this.headCompared === null) this.headCompared = { type: "base", when: one.when };
          else if (this.headWhen === null) this.headWhen = one.when;
        } else if (this.headWhen === null) this.headWhen = one.when;
        else if (one.when.type === "to-date" || this.headWhen.type === "to-date")
          this.headWhen = one.when.type === "to-date" ? this.headWhen : one.when;
        else if (one.when.type !== "day") this.limits.push(one.first);
        continue;
      }
      const named = meaning(one, "comparison");
      if (named !== undefined) {
        this.headCompared = { type: "named", of: named as "year-on-year" };
        continue;
      }
      const adjusted = meaning(one, "adjusted");
      if (adjusted !== undefined) {
        this.headAdjustment = adjusted;
        continue;
      }
      if (
        (means(one, "with") || textOf(node) === "against" || textOf(node) === "as") &&
        at + 1 < nodes.length
      ) {
        const places = this.placesFrom(nodes, at + 1);
        if (places) {
          this.headPartners = places.partners;
          at = places.until - 1;
          continue;
        }
      }
      if (means(one, "volume")) this.needFrame().volume = true;
      else if (one.kind === "unknown" || one.kind === "place" || means(one, "not", "modal")) {
        if (means(one, "not")) this.limits.push(one.first);
        else this.limits.push(one.first);
      }
    }
    if (this.frame !== null && this.frame.topic !== null)
      this.newFrame(null, this.segments[this.segment]!.opener);
  }

  private placesFrom(
    nodes: readonly Node[],
    at: number,
  ): { readonly partners: readonly PartnerSaid[]; readonly until: number } | null {
    const node = nodes[at];
    if (node === undefined || node.kind === "topic") return null;
    const places = placesAt(this.pieces, node.at);
    if (places === null) return null;
    // Back to nodes.
    let until = at;
    while (until < nodes.length && atOf(nodes[until]!) < places.until) until++;
    return { partners: places.partners, until };
  }

  private forecastIn(nodes: readonly Node[], from: number): boolean {
    let isModal = false;
    nodes.forEach((node, at) => {
      if (at < from) return;
      const one = piece(node);
      if (means(one, "modal") && !(means(one, "plain") || means(one, "beat"))) isModal = true;
      if (means(one, "expect") && !nodes.some((other) => means(piece(other), "beat", "from"))) isModal = true;
      if (means(one, "target")) isModal = true;
    });
    return isModal;
  }

  private readNodes(nodes: readonly Node[], from: number, segment: Segment): void {
    const end = this.cut ?? nodes.length;
    this.cut = null;
    for (let at = from; at < end; ) {
      const next = this.readNode(nodes, at, end, segment);
      if (next === "colour") break;
      at = next;
    }
  }

  /** Reads a node; the result is the place after what was read. */
  private readNode(nodes: readonly Node[], at: number, end: number, segment: Segment): number | "colour" {
    const node = nodes[at]!;
    if (isTopic(node)) return this.readTopic(node.topic, nodes, at, segment);
    const one = piece(node)!;
    switch (one.kind) {
      case "figure":
        return this.readFigure(one.figure, nodes, at, segment);
      case "period":
        return this.readPeriod(one.when, nodes, at);
      case "run":
        return this.readRun(nodes, at);
      case "rank":
        return this.readRank(nodes, at);
      case "place":
        return this.readPlace(nodes, at);
      case "terms": {
        // "5.9% in dollar terms; in yuan terms 5.7%": of the figure that it stands beside.
        const last = this.last;
        if (
          last !== null &&
          last.segment === this.segment &&
          last.terms === null &&
          piece(nodes[at - 1])?.kind === "figure"
        )
          last.terms = one.code;
        else this.needFrame(segment.opener).terms = one.code;
        return at + 1;
      }
      case "sign":
        return this.readSign(one.text, one.first, at);
      case "unknown":
        if (one.text === "first") {
          const next = this.readFirst(nodes, at);
          if (next !== null) return next;
        }
        if (!/ly$/.test(one.text) || one.text.length < 5) this.notRead(one.first, segment.opener);
        return at + 1;
      default:
        return this.readWord(nodes, at, end, segment);
    }
  }

  private readSign(text: string, first: number, at: number): number {
    if (!['"', "“", "”", "'", "‘", "’", ".", "!", "?", "„", "«", "»", "-", "*", "•", "·", "…"].includes(text))
      this.needFrame().unread.push(first);
    return at + 1;
  }

  private readTopic(topic: Topic, nodes: readonly Node[], at: number, segment: Segment): number {
    const beaten = previousPiece(nodes, at);
    if (means(beaten, "beat", "pass") && this.frame?.topic && this.frame.topic.flows.length === 1) {
      // "Exports exceeded imports by $4.3 billion" is a surplus.
      const [one, other] = [this.frame.topic.flows[0]!.flow, topic.flows[0]!.flow];
      const isBoth = (one === "exports" && other === "imports") || (one === "imports" && other === "exports");
      if (isBoth && means(piece(nodes[at + 1]), "by") && piece(nodes[at + 2])?.kind === "figure") {
        this.frame.topic = {
          ...this.frame.topic,
          flows: [{ flow: "balance", sign: one === "exports" ? 1 : -1 }],
        };
        this.cue = "level";
        this.move = null;
        return at + 2;
      }
      this.newFrame(topic, "comma").unread.push(beaten!.first);
      return at + 1;
    }
    // "14.7 percent of China's total foreign trade".
    const shared = this.last;
    if (
      shared !== null &&
      shared.kind === "share" &&
      shared.topic === null &&
      means(previousPiece(nodes, at), "of", "in", "share")
    ) {
      shared.topic = topic;
      this.needFrame().topic ??= topic;
      return at + 1;
    }
    if (
      shared !== null &&
      shared.kind === "share" &&
      shared.segment === this.segment &&
      means(previousPiece(nodes, at), "of", "whole", "plain")
    ) {
      if (shared.topic !== null && shared.topic.flows[0]!.flow !== topic.flows[0]!.flow)
        shared.missing.push("measure");
      return at + 1;
    }
    if (textOf(nodes[at - 1]) === "that" && means(piece(nodes[at - 1]), "those") && this.frame?.topic)
      topic = { ...topic, measure: topic.measure ?? this.frame.topic.measure };
    const before = previous(nodes, at);
    const opened = this.open.at(-1);
    // "A surplus of $5 billion in its international trade".
    const isBalance = this.frame?.topic?.flows[0]?.flow === "balance";
    if (
      isBalance &&
      opened !== undefined &&
      topic.flows[0]!.flow === "total" &&
      means(previousPiece(nodes, at), "in") &&
      topic.unread.length === 0
    ) {
      if (topic.partners.length > 0) this.givePartner(topic.partners);
      return at + 1;
    }
    // "A 5.9% rise in exports", "a $5 billion surplus", "$5 billion in exports".
    if (opened !== undefined && opened.topic === this.frame?.topic && this.isOfFigure(nodes, at, opened)) {
      const hadTopic = this.frame!.topic !== null && this.frame!.topic !== topic;
      if (hadTopic) {
        const joint = this.segment === opened.segment ? "and" : segment.opener;
        const old = this.frame!;
        const index = this.said.indexOf(opened);
        const frame = this.newFrame(this.inherited(topic, old), joint);
        frame.when = null;
        this.said[index] = { ...opened, frame: frame.index, topic: frame.topic } as Said;
        this.open = [this.said[index]!];
        this.last = this.said[index]!;
        this.settle(this.said[index]!);
      } else {
        this.frame!.topic = topic;
        for (const one of this.open) {
          one.topic = topic;
          this.settle(one);
        }
      }
      if (topic.when !== null) this.said.at(-1)!.when ??= topic.when;
      return at + 1;
    }
    const frame = this.frame;
    const isPredicate =
      frame !== null &&
      (frame.topic !== null ||
        this.said.some((one) => one.frame === frame.index && one.topic === null && one.kind !== "lost"));
    if (frame === null || frame.topic !== null) {
      const isRecorded =
        this.cue === "record" && frame !== null && frame.topic !== null && !this.hasSaid(frame);
      if (isRecorded) frame.topic = this.inherited(topic, frame);
      else {
        const inherits =
          frame !== null &&
          (before === "result" || before === "with" || this.cue === "result" || this.cue === "with");
        const old = frame;
        const fresh = this.newFrame(
          topic,
          frame === null
            ? segment.opener
            : frame.index >= 0 && this.segmentStart(nodes, at)
              ? segment.opener
              : "and",
        );
        if (inherits && old !== null) fresh.topic = this.inherited(topic, old);
      }
    } else {
      frame.topic = topic;
      if (isPredicate)
        for (const one of this.said) {
          if (one.frame === frame.index && one.topic === null) {
            one.topic = topic;
            if (one.role === "main" && (one.kind === "lost" || one.kind === "level")) this.settle(one);
          }
        }
    }
    const now = this.frame!;
    if (this.owners.length > 0 && topic.reporters.length === 0) {
      now.topic = {
        ...now.topic!,
        reporters: [this.owners.at(-1)!],
        isFresh: now.topic!.partners.length === 0,
      };
      this.owners = [];
    }
    const isCovered =
      topic.when?.type === "to-date" &&
      this.headWhen !== null &&
      this.headWhen.type !== "month" &&
      this.headWhen.type !== "back";
    if (topic.when !== null && !isCovered) now.when ??= topic.when;
    if (topic.measure === "volume") now.volume = topic.flows[0]!.flow !== "total";
    if (topic.adjustment !== null) now.adjustment = topic.adjustment;
    if (topic.isVerb) this.cue = "level";
    this.open = [];
    return at + 1;
  }

  /** A partner that stands after the figure is that of the whole clause. */
  private givePartner(partners: readonly PartnerSaid[]): void {
    const frame = this.frame!;
    const old = frame.topic!;
    const topic = { ...old, partners };
    frame.topic = topic;
    for (const said of this.said) if (said.topic === old) said.topic = topic;
  }

  private segmentStart(nodes: readonly Node[], at: number): boolean {
    return nodes
      .slice(0, at)
      .every((node) => means(piece(node), "plain", "and", "in", "link") || piece(node)?.kind === "period");
  }

  private hasSaid(frame: Frame): boolean {
    return this.said.some((one) => one.frame === frame.index);
  }

  /** A balance that follows from what was said before is of the same two sides. */
  private inherited(topic: Topic, { topic: old }: Frame): Topic {
    if (old === null || topic.isFresh || topic.partners.length > 0) return topic;
    const partners = old.partners;
    const reporters = topic.reporters.length > 0 ? topic.reporters : old.reporters;
    return {
      ...topic,
      partners,
      reporters,
      coverage: topic.coverage ?? old.coverage,
      unread: [...topic.unread, ...old.unread],
    };
  }

  /** Whether a topic says of what the figure before it is. */
  private isOfFigure(nodes: readonly Node[], at: number, opened: Said): boolean {
    for (let place = at - 1; place >= 0; place--) {
      const one = piece(nodes[place]);
      if (one === undefined) return false;
      if (one.kind === "figure") return one.first === opened.piece;
      const isNoun =
        means(one, "rise", "fall") && !["verb"].includes(meaning(one, "rise") ?? meaning(one, "fall") ?? "");
      if (
        isNoun ||
        means(
          one,
          "in",
          "of",
          "for",
          "plain",
          "worth",
          "comparison",
          "mod",
          "all",
          "owner",
          "cover",
          "widened",
          "narrowed",
          "tariff",
        )
      )
        continue;
      if (one.kind === "word" && ["on"].includes(one.text)) continue;
      return false;
    }
    return false;
  }

  private readFigure(figure: Figure, nodes: readonly Node[], at: number, segment: Segment): number {
    const frame = this.needFrame(segment.opener);
    const node = nodes[at]!;
    const first = (node as Piece).first;
    const isBare =
      this.move === null &&
      figure.kind === "percent" &&
      figure.moves === null &&
      figure.sign === null &&
      (this.cue === "by" || (this.cue === null && isTopic(nodes[at - 1])));
    if (
      isBare &&
      this.moveBefore !== null &&
      this.moveBefore !== "flat" &&
      !this.level &&
      frame.index > 0 &&
      ["and", "comma", "while", "but"].includes(segment.opener)
    ) {
      this.move = this.moveBefore;
      this.moveSegment = this.segment;
    }
    const isApart =
      this.moveSegment < this.segment &&
      figure.kind === "amount" &&
      this.cue === null &&
      this.hasLevel(frame) &&
      (segment.opener === "and" || segment.opener === "comma") &&
      !isOr(nodes, at);
    if (isApart) {
      this.move = null;
      this.cue = "level";
    }
    const said: Said = {
      kind: "lost",
      figure,
      piece: first,
      topic: frame.topic,
      partner: this.partnerNow,
      move: figure.moves ?? (this.move !== null && (this.cue !== "level" || this.wasNoun) ? this.move : null),
      when: this.whenNext,
      compared: this.comparedNext,
      base: null,
      role: frame.role === "after" ? "after" : "main",
      frame: frame.index,
      segment: this.segment,
      detail: { cue: this.cue, noun: this.wasNoun, level: this.level },
      missing: [],
      terms: null,
      group: null,
    };
    this.whenNext = null;
    this.comparedNext = null;
    const next = piece(nodes[skipPlain(nodes, at + 1)]);
    const isPart =
      figure.kind === "percent" &&
      !/[\d%]/.test(figure.text) &&
      (next?.kind === "figure" ||
        (means(next, "of") &&
          piece(nodes[skipPlain(nodes, skipPlain(nodes, at + 1) + 1)])?.kind === "figure"));
    if (isPart) said.missing.push("measure");
    this.said.push(said);
    this.last = said;
    this.open = [...this.open.filter((one) => one.topic === null), said];
    this.settle(said);
    this.cue = null;
    this.wasNoun = false;
    return at + 1;
  }

  private moveSegment = 0;
  private moveBefore: Move | null = null;
  private whenIsOwner = false;

  private hasLevel(frame: Frame): boolean {
    return this.said.some((one) => one.frame === frame.index && one.kind === "level" && one.role === "main");
  }

  /** Which kind a figure is, by its unit and by what stands before it. */
  private settle(said: Said): void {
    const { figure, detail } = said;
    if (figure === null) return;
    const cue = detail["cue"] as string | null;
    const growth = said.topic?.measure === "growth";
    let kind: Said["kind"] = "lost";
    const noun = detail["noun"] === true;
    if (figure.kind === "percent" && this.frames[said.frame]!.isShare)
      kind = cue !== null && cue !== "by" ? "share" : "lost";
    else if (this.frames[said.frame]!.isShare && figure.kind !== "amount") kind = "lost";
    else if (figure.kind === "percent") {
      if (cue === "share") kind = "share";
      else if (
        growth &&
        (cue === "to" || cue === "level" || cue === "of" || cue === "at" || cue === "record" || cue === null)
      ) {
        kind = "growth";
        said.move =
          figure.sign === "−" ? "fall" : said.move === "fall" && cue !== "to" && noun ? "fall" : "rise";
      } else if (
        said.move !== null &&
        said.move !== "slower" &&
        said.move !== "faster" &&
        (cue !== "to" || noun)
      )
        kind = "growth";
      else if (figure.sign !== null && said.topic !== null && cue === null) {
        kind = "growth";
        said.move = figure.sign === "−" ? "fall" : "rise";
      }
    } else if (figure.kind === "amount") {
      const isMove = said.move !== null && said.move !== "flat";
      if (isMove && (cue === null || cue === "by" || (cue === "of" && noun)) && !figure.moves)
        kind = "change";
      else if (cue !== "by" && (cue !== null || said.topic !== null || detail["level"] === true))
        kind = "level";
    } else if (figure.kind === "points") kind = "points";
    else if (figure.kind === "ratio") kind = "multiple";
    (said as { kind: Said["kind"] }).kind = kind;
  }

  private readPeriod(when: When, nodes: readonly Node[], at: number): number {
    const frame = this.needFrame();
    const before = piece(nodes[at - 1]);
    const next = piece(nodes[at + 1]);
    const own = (piece(nodes[at]) as Piece & { readonly kind: "period" }).isOwner;
    if (when.type === "day" || when.type === "weeks") return at + 1;
    if (
      (when.type === "count" || when.type === "length") &&
      next?.kind === "word" &&
      ["high", "low", "peak", "trough", "highs", "lows"].includes(next.text)
    ) {
      this.push(
        "extreme",
        (piece(nodes[at]) as Piece).first,
        { is: next.text.startsWith("l") || next.text === "trough" ? "small" : "big", over: when.months },
        frame,
      );
      this.cue = "level";
      return at + 2;
    }
    // "October's 1.1% drop" without an opener: of that month.
    if (own || next?.kind === "figure") {
      const isPrep = means(before, "in", "for", "by", "to") && !own;
      if (!isPrep && this.figureSoon(nodes, at + 1)) {
        this.whenNext = when;
        return at + 1;
      }
    }
    if (this.segments[this.segment]!.opener === "resume") {
      const base = this.said.findLast((one) => one.role !== "bracket" && one.figure !== null);
      if (
        base !== undefined &&
        (base.role === "base" || base.role === "after") &&
        base.when === null &&
        base.segment === this.segment - 2 &&
        !this.said.some((one) => one.segment === this.segment)
      ) {
        base.when = when;
        for (const one of this.said)
          if (one.segment === this.segment - 1 && one.kind !== "conversion") one.when = when;
        return at + 1;
      }
    }
    if (
      this.last !== null &&
      this.last.frame === frame.index &&
      this.last.segment === this.segment &&
      this.last.role === "main"
    ) {
      // "$2.24 billion in May and $9.8 billion in the first five months".
      frame.whens.push({ when, piece: (piece(nodes[at]) as Piece).first });
      this.last.when ??= when;
      if (frame.when === null) frame.when = when;
      return at + 1;
    }
    if (this.last === null || this.last.frame === frame.index) {
      const base = this.said.findLast((one) => one.role !== "bracket" && one.figure !== null);
      const isAlone = nodes.every(
        (one) => piece(one)?.kind === "period" || means(piece(one), "in", "plain", "of"),
      );
      if (base !== undefined && base.role === "base" && base.segment === this.segment - 1 && isAlone) {
        base.when = when;
        return at + 1;
      }
    }
    frame.whens.push({ when, piece: (piece(nodes[at]) as Piece).first });
    if (frame.when === null) {
      frame.when = when;
      this.whenIsOwner = own;
    } else if (JSON.stringify(frame.when) !== JSON.stringify(when)) {
      if (this.whenIsOwner) {
        frame.when = when;
        this.whenIsOwner = false;
        return at + 1;
      }
      if (when.type === "this" || when.type === "same") return at + 1;
      if (this.last?.frame === frame.index) this.last.when ??= when;
      else if (when.type === "to-date" || frame.when.type === "to-date")
        frame.when = when.type === "to-date" ? frame.when : when;
      else frame.unread.push((piece(nodes[at]) as Piece).first);
    }
    return at + 1;
  }

  /** "The United States was the top export market", "ASEAN remained China's largest trading partner": of whom it speaks on. */
  private partnerNounAfter(nodes: readonly Node[], at: number): number | null {
    const one = piece(nodes[at]) as Piece & { readonly kind: "place" };
    if (one.isOwner || this.said.length > 0) return null;
    let place = skipPlain(nodes, at + 1);
    const isThere = place > at + 1 || means(piece(nodes[place]), "copula", "level");
    if (!isThere) return null;
    while (
      place < nodes.length &&
      (means(
        piece(nodes[place]),
        "copula",
        "super",
        "plain",
        "mod",
        "all",
        "owner",
        "level",
        "reading",
        "chief",
      ) ||
        piece(nodes[place])?.kind === "rank" ||
        (piece(nodes[place])?.kind === "place" &&
          (piece(nodes[place]) as { readonly isOwner: boolean }).isOwner))
    )
      place++;
    const noun = piece(nodes[place]);
    if (!means(noun, "partner") && meaning(noun, "source") !== "of") return null;
    const text = this.wordsOf(noun!).toLowerCase();
    let flow: "exports" | "imports" | "total" | null = /supplier|source|origin|exporter/.test(text)
      ? "imports"
      : /market|destination|buyer|customer|recipient|importer/.test(text)
        ? "exports"
        : "total";
    let next = place + 1;
    const of = nodes[next];
    if (means(piece(of), "of", "for", "in")) next++;
    const topic = nodes[next];
    let named: Topic | null = null;
    if (isTopic(topic)) {
      named = topic.topic;
      flow =
        topic.topic.flows[0]!.flow === "imports"
          ? "imports"
          : topic.topic.flows[0]!.flow === "exports"
            ? "exports"
            : flow;
      next++;
    } else if (next > place + 1 && piece(topic)?.kind !== "period") return null;
    else if (next > place + 1) next--;
    const partner: PartnerSaid = { type: "code", code: one.code };
    this.headPartners = [partner];
    const base: Topic = named ?? EMPTY_TOPIC;
    this.needFrame().topic = { ...base, flows: [{ flow, sign: 0 }], partners: [partner] };
    return next;
  }

  /** Whether a figure follows before anything is said. */
  private figureSoon(nodes: readonly Node[], from: number): boolean {
    for (let at = from; at < nodes.length && at < from + 5; at++) {
      const one = piece(nodes[at]);
      if (one?.kind === "figure") return true;
      if (one === undefined || moveOf(one)?.use === "verb" || means(one, "level", "result")) return false;
    }
    return false;
  }

  private readPlace(nodes: readonly Node[], at: number): number {
    const one = piece(nodes[at]) as Piece & { readonly kind: "place" };
    const before = piece(nodes[at - 1]);
    const flow = this.frame?.topic?.flows[0]?.flow;
    const next = piece(nodes[at + 1]);
    // "The EU grew 14.8%, Australia 35.8%", "China (23.1%)".
    const isLinked =
      means(before, "to", "with", "from") ||
      (means(before, "by") && !means(before, "in")) ||
      before === undefined ||
      means(before, "and", "plain", "mod");
    const ahead = this.placesFrom(nodes, at);
    const afterPlaces = ahead === null ? undefined : piece(nodes[ahead.until]);
    if (
      this.frame !== null &&
      this.frame.topic !== null &&
      isLinked &&
      (means(afterPlaces, "by", "at") ||
        next?.kind === "figure" ||
        isLast(nodes, at) ||
        means(next, "at", "by", "with", "and", "for"))
    ) {
      const places = this.placesFrom(nodes, at);
      if (places !== null && !(means(before, "in") && flow !== undefined && false)) {
        if (places.partners.length === 1) this.partnerNow = places.partners[0]!;
        else this.frame.partners = places.partners;
        return places.until;
      }
    }
    // "Latin America's largest economy".
    if (one.isOwner) {
      let noun = at + 1;
      while (means(piece(nodes[noun]), "super", "mod") || piece(nodes[noun])?.kind === "rank") noun++;
      if (noun > at + 1 && means(piece(nodes[noun]), "nation")) return noun + 1;
    }
    // "Japan posted a deficit".
    const verb = piece(nodes[skipPlain(nodes, at + 1)]);
    if (
      this.frame !== null &&
      this.said.some((said) => said.frame === this.frame!.index && said.segment < this.segment) &&
      isMoveNode(nodes[skipPlain(nodes, at + 1)]) &&
      !one.isOwner &&
      !means(verb, "level")
    )
      this.newFrame(null, "comma");
    // "Japan had the biggest share of exports".
    if (!one.isOwner && this.said.length === 0 && means(verb, "record")) {
      let noun = skipPlain(nodes, at + 1) + 1;
      while (means(piece(nodes[noun]), "super", "plain", "chief", "mod")) noun++;
      if (means(piece(nodes[noun]), "share")) {
        this.headPartners = [{ type: "code", code: one.code }];
        return noun + 1;
      }
    }
    const isShare = meaning(verb, "share") === "verb";
    if (isShare && !one.isOwner && this.said.length === 0) {
      this.headPartners = [{ type: "code", code: one.code }];
      return at + 1;
    }
    const partnerNoun = this.partnerNounAfter(nodes, at);
    if (partnerNoun !== null) return partnerNoun;
    // "India reached $1.14 billion", after a figure with a partner.
    if (
      !one.isOwner &&
      means(verb, "level") &&
      this.frame !== null &&
      this.frame.topic !== null &&
      this.frame.topic.partners.length === 1 &&
      figureAfter(nodes, at + 1, Math.min(nodes.length, at + 4)) !== null
    ) {
      this.partnerNow = { type: "code", code: one.code };
      return at + 1;
    }
    if (
      !one.isOwner &&
      one.form === "place" &&
      (means(verb, "record", "turn", "result") || means(verb, "level")) &&
      this.isBalanceAhead(nodes, skipPlain(nodes, at + 1) + 1, true)
    ) {
      this.owners = [one.code];
      return at + 1;
    }
    this.notRead(one.first);
    return at + 1;
  }

  private readRun(nodes: readonly Node[], at: number): number {
    const one = piece(nodes[at]) as Piece & { readonly kind: "run" };
    const what = this.whatRuns(nodes, at + 1);
    const frame = this.needFrame();
    if (one.unit !== null && one.unit !== "month")
      for (const said of this.said)
        if (said.kind === "extreme" && said.segment === this.segment) said.missing.push("measure");
    const isEnd = this.endsNext;
    this.push(
      isEnd ? "streak-end" : "streak",
      one.first,
      { count: one.count, unit: one.unit, ...what.detail, move: this.move },
      frame,
    );
    this.endsNext = false;
    return what.next;
  }

  /** "Month of double-digit declines", "monthly surplus", "of on-year increase". */
  private whatRuns(
    nodes: readonly Node[],
    from: number,
  ): { readonly detail: Record<string, unknown>; readonly next: number } {
    let at = from;
    const detail: Record<string, unknown> = {};
    for (; at < nodes.length; at++) {
      const node = nodes[at]!;
      if (isTopic(node)) {
        if (detail["of"] !== undefined && node.topic.flows[0]!.flow !== "balance") {
          const before = piece(nodes[at - 1]);
          if (means(before, "in", "for", "of")) {
            detail["topic"] = node.topic;
            continue;
          }
          break;
        }
        if (detail["of"] !== undefined && means(piece(nodes[at - 1]), "in", "of", "plain")) {
          detail["topic"] = node.topic;
          continue;
        }
        if (detail["of"] !== undefined) break;
        if (node.topic.flows[0]!.flow === "balance" && node.topic.flows[0]!.sign !== 0) {
          detail["of"] = node.topic.flows[0]!.sign === 1 ? "surplus" : "deficit";
          detail["topic"] = node.topic;
          continue;
        }
        break;
      }
      const one = piece(node)!;
      if (one.kind === "figure" && /^double/i.test(one.figure.text)) {
        detail["double"] = true;
        continue;
      }
      if (means(one, "since") && piece(nodes[at + 1])?.kind === "period") {
        at++;
        continue;
      }
      const rise = meaning(one, "rise");
      const fall = meaning(one, "fall");
      if ((rise ?? fall) !== undefined && detail["of"] === undefined && (rise ?? fall) !== "adverb") {
        detail["of"] = rise !== undefined ? "rise" : "fall";
        continue;
      }
      if (means(one, "double")) {
        detail["double"] = true;
        continue;
      }
      if (means(one, "red", "black")) {
        detail["of"] ??= means(one, "black") ? "surplus" : "deficit";
        continue;
      }
      if (means(one, "comparison")) {
        detail["compared"] = meaning(one, "comparison");
        continue;
      }
      if (means(one, "of", "in", "plain", "jointly", "reading", "record", "mod")) {
        if (means(one, "in") && piece(nodes[at + 1])?.kind === "period") break;
        continue;
      }
      break;
    }
    return { detail, next: at };
  }

  private readRank(nodes: readonly Node[], at: number): number {
    const one = piece(nodes[at]) as Piece & { readonly kind: "rank" };
    const what = this.whatRanks(nodes, at + 1);
    this.push("rank", one.first, { rank: one.rank, is: one.is, ...what.detail }, this.needFrame());
    return what.next;
  }

  /** "Drop since August", "level on record", "monthly export value ever recorded". */
  private whatRanks(
    nodes: readonly Node[],
    from: number,
  ): { readonly detail: Record<string, unknown>; readonly next: number } {
    let at = from;
    const detail: Record<string, unknown> = {};
    for (; at < nodes.length; at++) {
      const node = nodes[at]!;
      if (isTopic(node)) {
        if (
          detail["topic"] === undefined &&
          (means(piece(nodes[at - 1]), "in", "for", "of") ||
            at === from ||
            means(piece(nodes[at - 1]), "mod", "plain"))
        ) {
          detail["topic"] = node.topic;
          detail["noun"] ??= "level";
          continue;
        }
        break;
      }
      const one = piece(node)!;
      if (one.kind === "period") {
        const before = piece(nodes[at - 1]);
        if (means(before, "since")) {
          detail["since"] = one.when;
          continue;
        }
        if (one.when.type === "to-date") {
          detail["since"] = one.when;
          continue;
        }
        // "A record for the first half", "the highest for any November".
        if (means(before, "for")) {
          detail["restricted"] = true;
          continue;
        }
        break;
      }
      const moved = meaning(one, "rise") ?? meaning(one, "fall");
      if (moved !== undefined && detail["noun"] === undefined) {
        detail["noun"] = means(one, "rise") && !means(one, "fall") ? "rise" : "fall";
        continue;
      }
      if (means(one, "ever")) {
        detail["ever"] = true;
        continue;
      }
      if (means(one, "since")) {
        if (piece(nodes[at + 1])?.kind !== "period") {
          const next = piece(nodes[at + 1]);
          detail["unknownSince"] = true;
          if (next !== undefined) continue;
        }
        continue;
      }
      if (means(one, "comparison")) {
        detail["compared"] = meaning(one, "comparison");
        continue;
      }
      const counted = meaning(one, "in") !== undefined ? yearsAt(nodes, at + 1) : null;
      if (counted !== null) {
        detail["over"] = counted.months;
        at = counted.next - 1;
        continue;
      }
      if (means(one, "reading")) {
        detail["noun"] ??= ["pace", "rate", "clip", "tempo", "speed"].includes(
          one.kind === "word" ? one.text : "",
        )
          ? "pace"
          : "level";
        continue;
      }
      if (means(one, "widened", "narrowed") && detail["noun"] === undefined) {
        detail["noun"] = means(one, "widened") ? "rise" : "fall";
        continue;
      }
      if (one.kind === "unknown" && one.text === "percentage") continue;
      if (means(one, "from", "compare") && detail["noun"] !== undefined) {
        const next = skipPlain(nodes, at + 1);
        const period = piece(nodes[next]);
        if (period?.kind === "period" && this.isEarlier(period.when)) {
          at = next;
          continue;
        }
      }
      if (means(one, "in", "of", "for", "plain", "mod", "measure", "all", "jointly") && one.kind === "word") {
        const next = piece(nodes[at + 1]);
        if (
          means(one, "in", "of", "for") &&
          next?.kind === "period" &&
          next.when.type !== "to-date" &&
          !means(one, "for")
        )
          break;
        if (means(one, "in", "of", "for") && isTopic(nodes[at + 1]) === false && next?.kind === "figure")
          break;
        continue;
      }
      break;
    }
    return { detail, next: at };
  }

  private push(kind: Said["kind"], first: number, detail: Record<string, unknown>, frame: Frame): void {
    this.pushed(kind, first, detail, frame);
  }

  private pushed(kind: Said["kind"], first: number, detail: Record<string, unknown>, frame: Frame): Said {
    const said: Said = {
      kind,
      figure: null,
      piece: first,
      topic:
        (detail["topic"] as Topic | undefined) !== undefined &&
        (kind === "extreme" ||
          kind === "rank" ||
          kind === "streak" ||
          kind === "streak-end" ||
          kind === "first")
          ? this.inherited(detail["topic"] as Topic, frame)
          : frame.topic,
      partner: this.partnerNow,
      move: this.move,
      when: null,
      compared: null,
      base: null,
      role: "main",
      frame: frame.index,
      segment: this.segment,
      detail: {
        ...detail,
        host: this.last !== null && this.last.frame === frame.index ? this.said.indexOf(this.last) : null,
        level: this.level,
        cue: this.cue,
      },
      missing: [],
      terms: null,
      group: null,
    };
    this.said.push(said);
    return said;
  }

  private readBracket(nodes: readonly Node[], index: number): void {
    const figures = nodes.filter((node) => piece(node)?.kind === "figure");
    const near = this.said.findLast((one) => one.figure !== null && one.role !== "bracket");
    const host = near !== undefined && near.segment === index - 1 ? near : this.last;
    const bare = nodes.every(
      (node) =>
        means(
          piece(node),
          "plain",
          "rise",
          "fall",
          "comparison",
          "of",
          "by",
          "and",
          "in",
          "period",
          "compare",
          "to",
          "from",
          "worth",
          "pronoun",
          "level",
        ) || ["figure", "period", "sign"].includes(piece(node)?.kind ?? ""),
    );
    if (figures.length === 0) {
      // "(EU)", "(local time)", "(October–December)": what says no more.
      const periods = nodes.filter((node) => piece(node)?.kind === "period");
      if (periods.length > 0 && this.frame !== null && this.frame.when === null && nodes.length === 1)
        this.frame.when = (piece(periods[0]) as { readonly when: When }).when;
      else if (nodes.some((node) => isTopic(node) || means(piece(node), "not", "modal")))
        this.needFrame().unread.push(atFirst(nodes));
      return;
    }
    if (this.readDated(nodes, figures)) return;
    const figure = (piece(figures[0]) as Piece & { readonly kind: "figure" }).figure;
    const previousNode = this.segments[index - 1]?.nodes.at(-1);
    const place = means(piece(previousNode), "members")
      ? piece(this.segments[index - 1]?.nodes.at(-2))
      : piece(previousNode);
    if (!bare || figures.length > 1) {
      for (const node of figures) this.lose(node);
      return;
    }
    const ofTopic =
      isTopic(previousNode) && previousNode.topic.partners.length === 1
        ? previousNode.topic.partners[0]!
        : null;
    if (
      isTopic(previousNode) &&
      previousNode.topic.partners.length === 0 &&
      figure.kind === "amount" &&
      nodes.length === 1 &&
      this.frame !== null &&
      previousNode.topic.flows[0]!.flow === "balance"
    ) {
      // "A trade surplus ($297 million)".
      const said = this.figureSaid(figure, (piece(figures[0]) as Piece).first, this.frame, "main");
      (said as { kind: Said["kind"] }).kind = "level";
      said.topic = this.frame.topic;
      return;
    }
    if (
      place?.kind === "place" ||
      ofTopic !== null ||
      (means(place, "members") && this.partnerNow !== null)
    ) {
      const frame = this.needFrame();
      const partner: PartnerSaid | null =
        ofTopic ?? this.partnerNow ?? (place?.kind === "place" ? { type: "code", code: place.code } : null);
      const said = this.figureSaid(figure, (piece(figures[0]) as Piece).first, frame, "bracket");
      if (partner !== null) frame.listed.push(partner);
      said.partner = partner;
      const move =
        this.moveIn(nodes) ?? (figure.sign === "−" ? "fall" : figure.sign === "+" ? "rise" : this.move);
      said.move = move;
      (said as { kind: Said["kind"] }).kind =
        figure.kind === "percent" && move !== null ? "growth" : figure.kind === "amount" ? "level" : "lost";
      this.compareIn(nodes, said);
      this.partnerNow = null;
      return;
    }
    if (host === null || host.segment !== index - 1) {
      if (host === null || host.segment < index - 2) {
        for (const node of figures) this.lose(node);
        return;
      }
    }
    const frame = this.frames[host!.frame]!;
    const said = this.figureSaid(figure, (piece(figures[0]) as Piece).first, frame, "bracket");
    said.topic = host!.topic;
    said.partner = host!.partner;
    said.when = host!.when;
    if (
      figure.kind === "amount" &&
      host!.figure?.kind === "amount" &&
      figure.currency !== host!.figure.currency
    ) {
      (said as { kind: Said["kind"] }).kind = "conversion";
      (said as { base: number | null }).base = this.said.indexOf(host!);
      this.open = [host!];
      return;
    }
    if (figure.kind === "percent") {
      const move =
        this.moveIn(nodes) ??
        (figure.sign === "−"
          ? "fall"
          : figure.sign === "+"
            ? "rise"
            : host!.kind === "change"
              ? host!.move
              : null);
      said.move = move;
      (said as { kind: Said["kind"] }).kind =
        move !== null && (host!.kind === "level" || host!.kind === "change") ? "growth" : "lost";
      this.compareIn(nodes, said);
      return;
    }
    const dated = nodes.map(piece).find((one) => one?.kind === "period") as
      | (Piece & { readonly kind: "period" })
      | undefined;
    if (
      figure.kind === "amount" &&
      dated !== undefined &&
      (host!.kind === "level" || host!.kind === "change")
    ) {
      // "(It was +362 million in April 2023)", "(against $1 billion in May)".
      (said as { kind: Said["kind"] }).kind = "level";
      said.when = dated.when;
      (said as { role: Said["role"] }).role = "base";
      (said as { base: number | null }).base = this.said.indexOf(host!);
      return;
    }
    if (figure.kind === "amount" && figure.sign !== null && host!.kind === "level" && nodes.length === 1) {
      // "A surplus of CZK 62.2bn (CZK +6.2bn)".
      (said as { kind: Said["kind"] }).kind = "change";
      said.move = figure.sign === "−" ? "fall" : "rise";
      return;
    }
    if (figure.kind === "amount" && host!.compared?.type === "base" && nodes.length === 1) {
      // "Compared with September 2018 (€186.5 bn)".
      (said as { kind: Said["kind"] }).kind = "level";
      said.when = host!.compared.when;
      (said as { role: Said["role"] }).role = "base";
      (said as { base: number | null }).base = this.said.indexOf(host!);
    }
  }

  /** "(July: -29.6% yoy)", "(August 2019: USD 1.2 billion surplus)": the same of another time. */
  private readDated(nodes: readonly Node[], figures: readonly Node[]): boolean {
    const lead = piece(nodes[0]);
    const host = this.last;
    if (lead?.kind !== "period" || figures.length !== 1 || host === null) return false;
    const rest = nodes.slice(1).filter((node) => node !== figures[0]);
    const balance = rest.find(isTopic);
    if (
      rest.some(
        (node) =>
          !isTopic(node) &&
          !(piece(node)?.kind === "sign") &&
          !means(piece(node), "comparison", "plain", "in", "rise", "fall"),
      )
    )
      return false;
    const { figure, first } = piece(figures[0]) as Piece & { readonly kind: "figure" };
    const said = this.figureSaid(figure, first, this.frames[host.frame]!, "base");
    said.topic =
      host.topic === null
        ? null
        : balance !== undefined && balance.topic.flows[0]!.flow === "balance"
          ? { ...host.topic, flows: balance.topic.flows }
          : host.topic;
    said.when = lead.when;
    (said as { base: number | null }).base = this.said.indexOf(host);
    said.partner = host.partner;
    const move = this.moveIn(rest) ?? (figure.sign === "−" ? "fall" : figure.sign === "+" ? "rise" : null);
    said.move = move;
    (said as { kind: Said["kind"] }).kind =
      figure.kind === "amount" ? "level" : figure.kind === "percent" && move !== null ? "growth" : "lost";
    this.compareIn(rest, said);
    return true;
  }

  private moveIn(nodes: readonly Node[]): Move | null {
    for (const node of nodes) {
      const found = moveOf(piece(node));
      if (found !== null) return found.move;
    }
    return null;
  }

  private compareIn(nodes: readonly Node[], said: Said): void {
    nodes.forEach((node, at) => {
      const one = piece(node);
      if (one === undefined) return;
      const named = meaning(one, "comparison");
      if (named !== undefined) said.compared = { type: "named", of: named as "year-on-year" };
      if (one.kind === "period") {
        if (nodes.slice(0, at).some((other) => means(piece(other), "compare", "from")))
          said.compared = { type: "base", when: one.when };
        else said.when = one.when;
      }
    });
  }

  private figureSaid(figure: Figure, first: number, frame: Frame, role: Said["role"]): Said {
    const said: Said = {
      kind: "lost",
      figure,
      piece: first,
      topic: frame.topic,
      partner: null,
      move: null,
      when: null,
      compared: null,
      base: null,
      role,
      frame: frame.index,
      segment: this.segment,
      detail: {},
      missing: [],
      terms: null,
      group: null,
    };
    this.said.push(said);
    return said;
  }

  private lose(node: Node): void {
    const one = piece(node) as Piece & { readonly kind: "figure" };
    this.figureSaid(one.figure, one.first, this.needFrame(), "bracket");
  }

  private readWord(nodes: readonly Node[], at: number, end: number, segment: Segment): number | "colour" {
    const one = piece(nodes[at]) as Piece & { readonly kind: "word" };
    const frame = this.frame;
    const has = (kind: string): boolean => one.meanings.has(kind);
    if (has("colour") && !this.isBaseAhead(nodes, at)) {
      this.colourFrom(nodes, at, end);
      return "colour";
    }
    if (has("beat") || (has("from") && this.expectAhead(nodes, at, end))) {
      const next = this.readSurprise(nodes, at, end);
      if (next !== null) return next;
      const expect = nodes.findIndex(
        (node, place) => place > at && place < end && means(piece(node), "expect"),
      );
      if (
        expect > 0 &&
        !nodes
          .slice(at + 1, expect)
          .some((node) => isTopic(node) || piece(node)?.kind === "figure" || means(piece(node), "and", "not"))
      ) {
        this.pushed("lost", one.first, {}, this.needFrame(segment.opener)).missing.push("expectation");
        let next = expect + 1;
        while (means(piece(nodes[next]), "expect", "plain")) next++;
        return next;
      }
    }
    if (has("from") && piece(nodes[at - 1])?.kind === "figure" && this.open.length > 0) {
      // "$0.9 billion less than in December", "37% below the surplus of May".
      const words = this.wordsOf(one);
      const move = /less|lower|smaller|below|slower|fewer/.test(words)
        ? "fall"
        : /more|higher|larger|greater|above|bigger/.test(words)
          ? "rise"
          : null;
      const opened = this.open.at(-1)!;
      if (move !== null && opened.figure !== null) {
        opened.move = move;
        (opened as { detail: Record<string, unknown> }).detail = { ...opened.detail, noun: true, cue: null };
        this.settle(opened);
      }
    }
    if (has("pass") && has("beat")) {
      const next = this.readCrossing(nodes, at);
      if (next !== null) return next;
    }
    if (one.text === "from" && piece(nodes[skipPlain(nodes, at + 1)])?.kind === "place") {
      const next = this.readPartner(nodes, at);
      if (next !== null) return next;
    }
    if (has("from") || has("compare") || has("after") || (has("beat") && !has("plain"))) {
      const next = this.readBase(nodes, at, end);
      if (next !== null) return next;
    }
    if (has("comparison")) return this.readComparison(nodes, at);
    if (has("since") && piece(nodes[at + 1])?.kind === "period" && this.canCompare()) {
      this.setCompared(
        { type: "base", when: (piece(nodes[at + 1]) as { readonly when: When }).when },
        nodes,
        at,
      );
      return at + 2;
    }
    if (has("after")) {
      // "After an encouraging bump up in August": what was before, without a figure.
      const rest = nodes.slice(at + 1, end);
      if (
        rest.some((node) => moveOf(piece(node)) !== null) &&
        !rest.some((node) => piece(node)?.kind === "figure" || means(piece(node), "not", "adjusted"))
      )
        return end;
    }
    if (one.text === "first") {
      const next = this.readFirst(nodes, at);
      if (next !== null) return next;
    }
    if (has("pass") || has("undercut")) {
      const next = this.readCrossing(nodes, at);
      if (next !== null) return next;
    }
    if (has("end")) {
      const next = skipPlain(nodes, at + 1);
      if (
        piece(nodes[next])?.kind === "run" ||
        means(piece(nodes[next]), "streak") ||
        cardinalMonths(nodes, next)
      ) {
        this.endsNext = true;
        if (cardinalMonths(nodes, next)) return this.readEnd(nodes, at, next);
        return at + 1;
      }
    }
    if (has("super")) {
      const what = this.whatRanks(nodes, at + 1);
      const named = what.detail["topic"] as Topic | undefined;
      if (named !== undefined && (this.frame === null || this.frame.topic === null))
        this.needFrame(segment.opener).topic = named;
      this.push(
        "extreme",
        one.first,
        { is: meaning(one, "super"), ...what.detail },
        this.needFrame(segment.opener),
      );
      return what.next;
    }
    if (has("record") && meaning(one, "record") !== "verb") {
      const what = this.whatRanks(nodes, at + 1);
      const said = meaning(one, "record");
      const is = said === "low" ? "small" : "big";
      const next = piece(nodes[skipPlain(nodes, what.next)]);
      if (
        next?.kind === "figure" &&
        next.figure.kind === "percent" &&
        what.detail["noun"] === undefined &&
        this.move !== null
      )
        what.detail["noun"] = this.move === "rise" || this.move === "widened" ? "rise" : "fall";
      this.push(
        "extreme",
        one.first,
        { is, ever: true, record: said, ...what.detail },
        this.needFrame(segment.opener),
      );
      // "A record high of $5 billion".
      this.cue = "level";
      return what.next;
    }
    const moved = moveOf(one);
    if (moved !== null && !(has("level") && !has("rise")))
      return this.readMove(moved.move, moved.use, nodes, at, segment);
    if (
      (has("share") || has("whole")) &&
      piece(nodes[at - 1])?.kind === "figure" &&
      this.open.at(-1)?.figure?.kind === "percent"
    ) {
      // "A 17% share", "16.2 percent of the total".
      (this.open.at(-1)! as { kind: Said["kind"] }).kind = "share";
      return at + 1;
    }
    if (has("share")) {
      if (meaning(one, "share") === "noun") this.needFrame(segment.opener).isShare = true;
      this.cue = "share";
      if (this.frame !== null && frame !== null) frame.isEach ||= false;
      return at + 1;
    }
    if (has("turn")) {
      const next = this.readTurn(nodes, at);
      if (next !== null) return next;
    }
    if (has("result")) {
      // "Leaving the country with a surplus of".
      const whom = piece(nodes[skipPlain(nodes, at + 1)]);
      const after = skipPlain(nodes, skipPlain(nodes, at + 1) + 1);
      const isWith = means(piece(nodes[after]), "with");
      const isWhom =
        (means(whom, "nation", "pronoun") || whom?.kind === "place") && (after >= nodes.length || isWith);
      if (isWhom) {
        if (whom?.kind === "place") this.owners = [whom.code];
        if (this.frame === null) this.needFrame(segment.opener).hasPronoun = true;
        this.cue = "result";
        return isWith ? after + 1 : nodes.length;
      }
      if (this.isBalanceAhead(nodes, at + 1)) {
        this.cue = "result";
        return at + 1;
      }
    }
    if (has("level") || has("record")) {
      this.cue = meaning(one, "record") === "verb" ? "record" : "level";
      this.level = true;
      this.move = null;
      return at + 1;
    }
    if (has("worth")) {
      this.cue = "level";
      return at + 1;
    }
    if (has("adjusted")) {
      this.needFrame(segment.opener).adjustment = meaning(one, "adjusted")!;
      return at + 1;
    }
    if (has("volume") || meaning(one, "measure") === "volume") {
      this.needFrame(segment.opener).volume = true;
      return at + 1;
    }
    if (has("value") && meaning(one, "value") === "terms") {
      this.needFrame(segment.opener).isNominal = true;
      return at + 1;
    }
    if (has("whole") && this.last?.kind === "share") return at + 1;
    if (has("valuation")) return at + 1;
    if (has("tail") && this.last !== null && this.last.role !== "main") return at + 1;
    if (
      meaning(one, "measure") === "value" &&
      piece(nodes[at - 1])?.kind === "period" &&
      this.needFrame(segment.opener).topic === null
    ) {
      this.needFrame(segment.opener).hasPronoun = true;
      return at + 1;
    }
    if (has("jointly")) {
      this.needFrame(segment.opener).isEach = true;
      return at + 1;
    }
    if (has("respectively") || has("quote")) return at + 1;
    if (has("those") && (isTopic(nodes[at + 1]) || piece(nodes[at + 1])?.kind === "figure")) return at + 1;
    if (
      has("signed") &&
      this.frame !== null &&
      this.frame.topic?.flows[0]?.flow === "balance" &&
      this.frame.topic.flows[0].sign === 0
    ) {
      const old = this.frame.topic;
      const sign = meaning(one, "signed") === "positive" ? 1 : -1;
      const signed: Topic = { ...old, flows: [{ flow: "balance", sign }] };
      this.frame.topic = signed;
      for (const said of this.said) if (said.topic === old) said.topic = signed;
      this.cue = "level";
      return at + 1;
    }
    if (has("pronoun") && !has("link")) {
      const now =
        this.frame === null ||
        (this.frame.topic !== null &&
          this.segmentStart(nodes, at) &&
          ["while", "but", "start", "semicolon", "and"].includes(segment.opener))
          ? (this.frame ?? this.newFrame(null, segment.opener))
          : this.frame;
      if (now.topic === null && this.headTopic !== null) now.topic = this.headTopic;
      else if (now.topic === null) now.hasPronoun = true;
      return at + 1;
    }
    if (has("not")) {
      this.limits.push(one.first);
      return at + 1;
    }
    const partner = this.readPartner(nodes, at);
    if (partner !== null) return partner;
    for (const cue of ["to", "by", "at", "of", "with", "for", "in"]) {
      if (!has(cue)) continue;
      this.cue =
        this.cue === "share" && (cue === "of" || cue === "to" || cue === "at")
          ? "share"
          : this.wasNoun && cue === "of"
            ? "of"
            : cue;
      return at + 1;
    }
    if (
      has("plain") ||
      has("and") ||
      has("link") ||
      has("weekday") ||
      has("owner") ||
      has("mod") ||
      has("nation") ||
      has("agency") ||
      has("list") ||
      has("extend") ||
      has("streak")
    )
      return at + 1;
    if (has("cover") && (this.cue === "level" || meaning(one, "cover") === "goods")) return at + 1;
    this.notRead(one.first, segment.opener);
    return at + 1;
  }

  /** "$28.8 billion to the United States", "rose 5% to Japan", "with China". */
  private readPartner(nodes: readonly Node[], at: number): number | null {
    const one = piece(nodes[at])!;
    const frame = this.frame;
    if (frame === null || one.kind !== "word") return null;
    const flow = frame.topic?.flows[0]?.flow;
    const fits = means(one, "to")
      ? flow === "exports" || flow === "re-exports" || flow === "domestic-exports"
      : one.text === "with"
        ? flow === "balance" || flow === "total"
        : one.text === "from" && flow === "imports";
    if (!fits) return null;
    const places = this.placesFrom(nodes, at + 1);
    if (places === null) return null;
    const last = this.last;
    const isAfterFigure =
      piece(nodes[at - 1])?.kind === "figure" && last !== null && last.frame === frame.index;
    if (places.partners.length > 1) frame.partners = places.partners;
    else if (isAfterFigure) {
      if (frame.topic!.partners.length === 0) this.givePartner(places.partners);
      last.partner = places.partners[0]!;
      if (frame.topic!.isVerb) this.partnerNow = places.partners[0]!;
    } else {
      this.partnerNow = places.partners[0]!;
      for (const said of this.said)
        if (said.frame === frame.index && said.kind === "moved") said.partner ??= places.partners[0]!;
    }
    return places.until;
  }

  private isBalanceAhead(nodes: readonly Node[], from: number, strict = false): boolean {
    for (let at = from; at < nodes.length && at < from + 6; at++) {
      const node = nodes[at]!;
      if (isTopic(node)) return true;
      const one = piece(node)!;
      if (strict && means(one, "share", "partner", "super", "in")) return false;
      if (!["figure", "place", "word", "run", "rank"].includes(one.kind)) return false;
    }
    return false;
  }

  private wasColour = -2;
  private colourTopic: number | null = null;

  private colourFrom(nodes: readonly Node[], at: number, end: number): void {
    this.wasColour = this.segment;
    // What goes on after a cause with a subject of its own may be of that subject.
    if (nodes.slice(at, end).some(isTopic)) this.colourTopic = (piece(nodes[at]) as Piece).first;
    for (let place = at; place < end; place++) {
      const one = piece(nodes[place]);
      if (one?.kind === "figure") this.lose(nodes[place]!);
      if (means(one, "not") && place > at + 3) this.limits.push(one!.first);
      if (one?.kind === "period" && this.frame !== null && this.frame.when === null && !this.frame.noCarry)
        this.frame.noCarry = true;
    }
  }

  private isBaseAhead(nodes: readonly Node[], at: number): boolean {
    const one = piece(nodes[at]);
    if (!means(one, "from", "compare", "after", "result", "record", "rise", "fall")) return false;
    return true;
  }

  private expectAhead(nodes: readonly Node[], at: number, end: number): boolean {
    let isFigure = false;
    for (let place = at + 1; place < end; place++) {
      const one = piece(nodes[place]);
      if (means(one, "expect")) return true;
      if (one?.kind === "figure") {
        if (isFigure) return false;
        isFigure = true;
      }
      if (means(one, "and", "but")) return false;
      if (one?.kind === "period" && one.isOwner) return false;
    }
    return false;
  }

  /** "Beat the 3.8%–4% expected", "below forecasts for a 2.5% rise". */
  private readSurprise(nodes: readonly Node[], at: number, end: number, given?: Piece): number | null {
    const opener = given ?? piece(nodes[at])!;
    let figure: (Piece & { readonly kind: "figure" }) | null = null;
    let isExpected = false;
    let move: Move | null = null;
    let place = at + 1;
    let bad: number | null = null;
    let noun = false;
    for (; place < end; place++) {
      const node = nodes[place]!;
      if (isTopic(node)) {
        if (node.topic.flows[0]!.flow === "balance" && node.topic.flows[0]!.sign !== 0) {
          move = node.topic.flows[0]!.sign === 1 ? "rise" : "fall";
          continue;
        }
        break;
      }
      const one = piece(node)!;
      if (means(one, "expect")) {
        isExpected = true;
        continue;
      }
      if (one.kind === "figure") {
        if (figure !== null && one.figure.kind === "number") continue;
        if (figure !== null) break;
        figure = one;
        continue;
      }
      const whoNext = piece(nodes[skipPlain(nodes, place + 1)]);
      if (
        isExpected &&
        figure !== null &&
        one.kind === "word" &&
        one.text === "from" &&
        (means(whoNext, "who") || whoNext?.kind === "unknown")
      )
        continue;
      if (means(one, "from", "compare") && figure !== null) break;
      if (
        means(one, "and", "but", "link", "after", "record", "not") &&
        !(one.kind === "word" && one.text === "as")
      ) {
        if (figure !== null || means(one, "after")) break;
      }
      const moved = moveOf(one);
      if (moved !== null) {
        noun = true;
        move = moved.move;
        continue;
      }
      if (one.kind === "unknown" || one.kind === "run") {
        if (figure !== null && isExpected) continue;
        if (
          one.kind === "unknown" &&
          (isExpected || figure === null) &&
          /^(?:economists|analysts|reuters|bloomberg|polled|market|'s)$/.test(one.text)
        )
          continue;
        bad = one.first;
        continue;
      }
      if (one.kind === "period" && !(isExpected && figure !== null)) break;
    }
    if (figure === null || !isExpected) {
      if (isExpected && figure === null) return null;
      return null;
    }
    const frame = this.needFrame();
    const said = this.figureSaid(figure.figure, figure.first, frame, "main");
    (said as { kind: Said["kind"] }).kind = "surprise";
    said.move = move ?? null;
    (said as { detail: Record<string, unknown> }).detail = {
      by: opener.kind === "word" ? opener.text : "",
      opener: this.positionOf(opener),
      noun,
      host: this.last !== null ? this.said.indexOf(this.last) : null,
    };
    if (bad !== null) said.missing.push("expectation");
    return place;
  }

  private positionOf(opener: Piece): string {
    const beat = meaning(opener, "beat");
    if (beat !== undefined) return beat;
    const words = this.wordsOf(opener);
    if (/^(?:well |far |just |slightly )?(?:above|below)$/.test(words))
      return /above/.test(words) ? "above" : "below";
    if (/higher|more|faster|better|larger|bigger|greater|stronger|steeper|wider|above/.test(words))
      return /steeper|wider/.test(words) ? "size" : /better/.test(words) ? "above" : "more";
    if (/lower|less|slower|worse|smaller|weaker|narrower|below/.test(words))
      return /worse|weaker|below|lower/.test(words) ? "below" : "less";
    return "?";
  }

  words: (piece: Piece) => string = () => "";
  private wordsOf(one: Piece): string {
    return one.kind === "word" ? one.phrase : "";
  }

  /** "From $24.2 billion in August", "after a 1.1% drop", "compared with October". */
  private readBase(nodes: readonly Node[], at: number, end: number): number | null {
    const opener = piece(nodes[at])!;
    const isFrom = means(opener, "from");
    const isAfter = means(opener, "after");
    let place = skipPlain(nodes, at + 1);
    // "Compared with October", "from a year earlier", "on November 2012".
    let period = piece(nodes[place]);
    if (
      means(period, "record", "super") &&
      meaning(period, "record") !== "verb" &&
      figureAfter(nodes, place, Math.min(end, place + 3)) === null
    ) {
      // "Down 5.7% from the record high reached in June".
      const last = this.last;
      if (last !== null && last.frame === this.frame?.index) last.missing.push("comparison");
      else if (this.frame !== null) this.frame.compared ??= { type: "base", when: { type: "unclear" } };
      return end;
    }
    while (
      means(period, "plain", "mod", "in", "of", "pronoun", "measure", "for", "reading") &&
      !means(period, "flow") &&
      place < end
    )
      period = piece(nodes[++place]);
    if (
      period?.kind === "word" &&
      moveOf(period) === null &&
      !means(period, "record") &&
      !means(period, "comparison")
    ) {
      if (!means(period, "super", "record", "all", "reading")) period = undefined;
    }
    const frame = this.needFrame();
    if (period?.kind === "period" && !isAfter) {
      const after = piece(nodes[place + 1]);
      const figureNext = figureAfter(nodes, place + 1, end);
      if (period.isOwner || after?.kind === "figure") {
        if (figureNext !== null) return this.readBaseFigure(nodes, at, place, end);
      }
      if (figureNext === null || !(period.isOwner || after?.kind === "figure")) {
        const compared: Compared = { type: "base", when: period.when };
        // "Over the first five months", "on Monday" compare nothing.
        const isLoose =
          means(opener, "in") ||
          (opener.kind === "word" &&
            (opener.text === "over" || opener.text === "on" || opener.text === "as"));
        if (opener.kind === "word" && opener.text === "as") return null;
        const isYearBefore =
          period.when.type === "year" &&
          period.when.year.type !== "said" &&
          period.when.year.type !== "fiscal" &&
          this.canCompare();
        if (isLoose && !this.isEarlier(period.when) && !isYearBefore) {
          if (opener.kind === "word" && opener.text === "on" && this.canCompare()) {
            // "Increased by 1.0% on November 2012".
          } else if (
            opener.kind === "word" &&
            opener.text === "over" &&
            this.canCompare() &&
            (period.when.type === "month" ||
              (period.when.type === "span" && period.when.year !== null && this.frame?.when !== null))
          ) {
            // "Rose 5.7% over April".
          } else return null;
        }
        if (period.when.type === "this" && isLoose) return null;
        const until = place + 1;
        this.setCompared(compared, nodes, at);
        // "Compared with exports in October 2024".
        return until;
      }
    }
    if (period?.kind === "period" && isAfter) {
      const figureNext = figureAfter(nodes, place + 1, end);
      if (figureNext !== null) return this.readBaseFigure(nodes, at, place, end);
      return null;
    }
    // "Compared with imports in September 2008", "than that in 2005".
    if (isTopic(nodes[place]) && !isAfter) {
      const topic = (nodes[place] as { readonly topic: Topic }).topic;
      const inner = skipPlain(nodes, place + 1);
      const when =
        topic.when ??
        (means(piece(nodes[inner]), "in", "of", "for") && piece(nodes[inner + 1])?.kind === "period"
          ? (piece(nodes[inner + 1]) as { readonly when: When }).when
          : piece(nodes[inner])?.kind === "period"
            ? (piece(nodes[inner]) as { readonly when: When }).when
            : null);
      const same = this.frame?.topic && topic.flows[0]!.flow === this.frame.topic.flows[0]!.flow;
      const figureNext = figureAfter(nodes, place + 1, end);
      if (figureNext === null && when !== null && same) {
        this.setCompared({ type: "base", when }, nodes, at);
        let until = place + 1;
        if (topic.when === null)
          until = means(piece(nodes[inner]), "in", "of", "for") ? inner + 2 : inner + 1;
        return until;
      }
    }
    const figure = figureAfter(nodes, at + 1, end);
    if (figure !== null) return this.readBaseFigure(nodes, at, at, end);
    if (isFrom && opener.kind === "word" && opener.text === "from") {
      return null;
    }
    void frame;
    return null;
  }

  private isEarlier(when: When): boolean {
    return when.type === "earlier" || when.type === "before" || (when.type === "same" && when.year !== null);
  }

  /** Whether something that can be compared was said before. */
  private canCompare(): boolean {
    return (
      this.move !== null ||
      (this.last !== null && this.last.frame === this.frame?.index && this.last.kind !== "level")
    );
  }

  private setCompared(compared: Compared, _nodes: readonly Node[], _at: number): void {
    const frame = this.needFrame();
    const last = this.last;
    if (
      last !== null &&
      last.frame === frame.index &&
      last.compared === null &&
      (last.kind === "growth" ||
        last.kind === "change" ||
        last.kind === "multiple" ||
        last.kind === "points" ||
        last.kind === "level")
    ) {
      last.compared = compared;
      // What stands before it in the clause shares it, unless it is of the same kind.
      const isList =
        (frame.topic?.flows.length ?? 1) > 1 ||
        (frame.topic?.partners.length ?? 0) > 1 ||
        frame.partners.length > 1 ||
        frame.listed.length > 1;
      for (const one of this.said)
        if (
          one.frame === frame.index &&
          one.compared === null &&
          one.segment === last.segment &&
          (one.kind === "growth" || one.kind === "change") &&
          (isList || one.kind !== last.kind)
        )
          one.compared = compared;
      if (frame.compared === null) {
        frame.compared = compared;
        frame.comparedAt = isList ? 0 : this.segment;
      }
      return;
    }
    if (frame.compared === null) {
      frame.compared = compared;
      frame.comparedAt = this.said.some((one) => one.frame === frame.index && one.figure !== null)
        ? this.segment
        : 0;
    } else if (last !== null && last.frame === frame.index) last.compared = compared;
    else frame.compared = compared;
  }

  private readComparison(nodes: readonly Node[], at: number): number {
    const one = piece(nodes[at])!;
    const named: Compared = { type: "named", of: meaning(one, "comparison") as "year-on-year" };
    const next = skipPlain(nodes, at + 1);
    const before = piece(nodes[at - 1]);
    const after = piece(nodes[next]);
    const isNoun = moveOf(after) !== null && moveOf(after)!.use !== "verb" && moveOf(after)!.use !== "adverb";
    const isAfterFigure = this.open.length > 0 && before?.kind === "figure";
    if (isNoun && isAfterFigure) {
      this.open.at(-1)!.compared = named;
      return at + 1;
    }
    if (isNoun && !isAfterFigure) {
      this.comparedNext = named;
      return at + 1;
    }
    this.setCompared(named, nodes, at);
    return at + 1;
  }

  private readBaseFigure(nodes: readonly Node[], opener: number, from: number, end: number): number | null {
    const open = piece(nodes[opener])!;
    const isAfter = means(open, "after");
    const host = this.last !== null && this.last.role !== "bracket" ? this.said.indexOf(this.last) : null;
    const hostSaid = host === null ? null : this.said[host]!;
    const frame = this.needFrame();
    const topic: Topic | null = frame.topic;
    let own: Topic | null = null;
    let when: When | null = null;
    let compared: Compared | null = null;
    let move: Move | null = null;
    let figure: (Piece & { readonly kind: "figure" }) | null = null;
    let expected = false;
    let bad: string | null = null;
    let place = from === opener ? opener + 1 : from;
    let first = true;
    const done: Said[] = [];
    const finish = (): void => {
      if (figure === null) return;
      const said = this.figureSaid(figure.figure, figure.first, frame, isAfter ? "after" : "base");
      const isBalance = own !== null;
      said.topic = isBalance && topic !== null ? { ...topic, flows: own!.flows } : (own ?? topic);
      if (own !== null && own.flows[0]!.flow !== "balance")
        said.topic = {
          ...own,
          partners: own.partners.length > 0 ? own.partners : (topic?.partners ?? []),
          reporters: own.reporters.length > 0 ? own.reporters : (topic?.reporters ?? []),
        };
      said.partner = this.partnerNow ?? hostSaid?.partner ?? null;
      said.when = when;
      said.compared = compared;
      const unit = figure.figure.kind;
      said.move =
        move ??
        (figure.figure.sign === "−"
          ? "fall"
          : figure.figure.sign === "+"
            ? "rise"
            : unit === "percent"
              ? hostSaid?.kind === "growth"
                ? hostSaid.move
                : this.move
              : null);
      let kind: Said["kind"] = "lost";
      if (unit === "percent" && frame.isShare) kind = "share";
      else if (unit === "percent")
        kind = said.move !== null || topic?.measure === "growth" ? "growth" : "lost";
      if (unit === "percent" && !frame.isShare && said.move === null && topic?.measure === "growth")
        said.move = "rise";
      if (unit === "amount") kind = move !== null && own === null && !isSame(move) ? "lost" : "level";
      if (expected) kind = "lost";
      if (expected) said.missing.push("expectation");
      if (bad !== null) said.missing.push(bad);
      if (
        own !== null &&
        topic !== null &&
        own.flows[0]!.flow !== topic.flows[0]!.flow &&
        when === null &&
        kind === "level"
      )
        (said as { detail: Record<string, unknown> }).detail = { sameTime: true };
      (said as { kind: Said["kind"] }).kind = kind;
      (said as { base: number | null }).base = hostSaid?.kind === "lost" ? null : host;
      done.push(said);
      figure = null;
      when = null;
      move = null;
      compared = null;
      own = null;
    };
    const isSame = (_move: Move): boolean => false;
    for (; place < end; place++) {
      const node = nodes[place]!;
      if (isTopic(node)) {
        if (
          figure !== null &&
          !means(piece(nodes[place - 1]), "in", "of", "for", "plain", "mod") &&
          piece(nodes[place - 1])?.kind !== "figure"
        )
          break;
        own = node.topic;
        when ??= node.topic.when;
        continue;
      }
      const one = piece(node)!;
      if (one.kind === "figure") {
        if (figure !== null) break;
        figure = one;
        first = false;
        continue;
      }
      if (one.kind === "period") {
        if (one.when.type === "day") continue;
        if (when !== null && figure === null && !first) break;
        if (when !== null && (when as When).type === "this") {
          when = one.when;
          continue;
        }
        if (when !== null) {
          if (figure !== null && this.isEarlier(one.when)) {
            continue;
          }
          break;
        }
        when = one.when;
        continue;
      }
      if (one.kind === "place" && means(piece(nodes[place - 1]), "with", "to", "from")) continue;
      if (one.kind !== "word") {
        if (one.kind === "unknown" && figure === null) {
          if (/ly$/.test(one.text)) continue;
          bad = "figure";
          continue;
        }
        if (one.kind === "unknown" && /ly$/.test(one.text)) continue;
        break;
      }
      if (means(one, "expect", "target")) {
        expected = true;
        continue;
      }
      const moved = moveOf(one);
      if (
        moved !== null &&
        move === null &&
        (figure === null || moved.use === "noun" || moved.use === "both" || moved.use === "verb")
      ) {
        if (figure !== null && moved.use === "verb" && !means(one, "record")) break;
        move = moved.move;
        continue;
      }
      const named = meaning(one, "comparison");
      if (named !== undefined) {
        compared = { type: "named", of: named as "year-on-year" };
        continue;
      }
      if (means(one, "and") && figure !== null) {
        // "And $5.73 billion in January".
        const next = figureAfter(nodes, place + 1, Math.min(end, place + 4));
        const isPeriod = this.periodAfterFigure(nodes, place + 1, end);
        if (next !== null && !isPeriod && this.expectAhead(nodes, place, end)) {
          finish();
          return this.readSurprise(nodes, place, end, open) ?? place;
        }
        if (next !== null && isPeriod && when !== null) {
          const kept: Topic | null = own;
          const keptMove: Move | null = move;
          finish();
          own = kept;
          move = keptMove;
          continue;
        }
        break;
      }
      if (means(one, "to") && figure !== null) break;
      if (means(one, "by") && figure !== null) break;
      if (means(one, "formal") && figure === null) continue;
      if (means(one, "those", "pronoun") && figure === null) continue;
      if (means(one, "after") && figure !== null && piece(nodes[place + 1])?.kind === "period") continue;
      if (means(one, "tail") || (means(one, "record") && meaning(one, "record") !== "verb")) continue;
      if (
        means(
          one,
          "in",
          "of",
          "for",
          "plain",
          "mod",
          "worth",
          "at",
          "to",
          "by",
          "all",
          "owner",
          "reading",
          "adjusted",
          "measure",
          "with",
          "cover",
        ) ||
        (means(one, "record", "level", "say", "super") && this.isTail(one))
      ) {
        if (
          means(one, "in", "of", "for") &&
          figure !== null &&
          !isTopic(nodes[skipPlain(nodes, place + 1)]) &&
          piece(nodes[skipPlain(nodes, place + 1)])?.kind !== "period" &&
          !means(piece(nodes[skipPlain(nodes, place + 1)]), "rise", "fall")
        )
          break;
        continue;
      }
      break;
    }
    if (figure === null && done.length === 0) return null;
    finish();
    if (done.length > 1 && nodes.some((node) => means(piece(node), "respectively")))
      for (const one of done) one.missing.push("period");
    // An amount says with what the figure beside it is compared.
    const baseWhen = done[0]?.when ?? null;
    if (baseWhen !== null && done[0]!.kind === "level" && !isAfter)
      for (const moved of this.said)
        if (
          moved.kind === "moved" &&
          moved.frame === frame.index &&
          moved.compared === null &&
          moved.detail["use"] === "verb"
        )
          moved.compared = { type: "base", when: baseWhen, byAmount: true };
    const isVague = baseWhen !== null && baseWhen.type === "same" && baseWhen.year === null;
    if (
      hostSaid !== null &&
      baseWhen !== null &&
      !isVague &&
      hostSaid.compared === null &&
      done[0]!.kind === "level" &&
      !isAfter &&
      hostSaid.frame === frame.index
    ) {
      hostSaid.compared = { type: "base", when: baseWhen, byAmount: true };
      for (const other of this.said)
        if (
          other.frame === frame.index &&
          other.role === "main" &&
          other.compared === null &&
          other.kind === "growth" &&
          other.segment === hostSaid.segment
        )
          other.compared = { type: "base", when: baseWhen, byAmount: true };
    }
    return place;
  }

  private isTail(one: Piece): boolean {
    return (
      one.kind === "word" &&
      (means(one, "record", "super") ||
        [
          "seen",
          "recorded",
          "registered",
          "reported",
          "posted",
          "logged",
          "booked",
          "estimated",
          "noted",
          "announced",
          "was",
          "marked",
          "recorded",
        ].includes(one.text))
    );
  }

  private periodAfterFigure(nodes: readonly Node[], from: number, end: number): boolean {
    const figure = figureAfter(nodes, from, end);
    if (figure === null) return false;
    for (let at = figure + 1; at < end && at < figure + 5; at++) {
      const one = piece(nodes[at]);
      if (one?.kind === "period") return true;
      if (one === undefined || one.kind === "figure" || means(one, "and", "to", "level"))
        return isTopic(nodes[at]) && false;
    }
    return false;
  }

  private readMove(move: Move, use: string, nodes: readonly Node[], at: number, segment: Segment): number {
    const before = previousPiece(nodes, at);
    const opened = this.open.at(-1);
    const lastFigure = opened && before !== undefined && this.figureJustBefore(nodes, at, opened);
    const isNounHere =
      use === "noun" || use === "adverb" || (use === "both" && (lastFigure || isNounPlace(before)));
    const frame = this.needFrame(segment.opener);
    if (
      lastFigure &&
      isNounHere &&
      opened !== undefined &&
      (opened.move === null ||
        use !== "adverb" ||
        opened.detail["cue"] === "level" ||
        opened.detail["noun"] === false)
    ) {
      // "5.9% higher", "a 5.9% rise".
      const isMoved =
        opened.move !== null && !(use === "adverb") && this.move !== null && opened.detail["cue"] === null;
      if (!isMoved || use === "noun" || use === "both" || use === "adverb") {
        opened.move = move;
        (opened as { detail: Record<string, unknown> }).detail = {
          ...opened.detail,
          noun: true,
          cue: opened.detail["cue"] === "to" ? "to" : null,
        };
        if (opened.detail["cue"] === "to" && use !== "adverb")
          (opened as { detail: Record<string, unknown> }).detail = { ...opened.detail, cue: null };
        this.settle(opened);
        this.wasNoun = true;
        return at + 1;
      }
    }
    if (use === "noun" || (use === "both" && isNounPlace(before))) {
      this.wasNoun = true;
      frame.nounMove = move;
      this.move = move;
      return at + 1;
    }
    // "An increased deficit".
    if (use === "verb" && isTopic(nodes[at + 1]) && isNounPlace(before)) return at + 1;
    // A verb or an adverb: what follows goes that way.
    this.move = move;
    this.moveSegment = this.segment;
    this.wasNoun = false;
    this.cue = null;
    this.open = [];
    this.push("moved", (piece(nodes[at]) as Piece).first, { use }, frame);
    return at + 1;
  }

  private figureJustBefore(nodes: readonly Node[], at: number, opened: Said): boolean {
    for (let place = at - 1; place >= 0; place--) {
      const one = piece(nodes[place]);
      if (one === undefined) return false;
      if (one.kind === "figure") return one.first === opened.piece;
      if (one.kind === "unknown" && /ly$/.test(one.text)) continue;
      if (!means(one, "plain", "comparison", "mod")) return false;
    }
    return false;
  }

  /** "For the first time in 15 months", "the first decline since March 2024". */
  private readFirst(nodes: readonly Node[], at: number): number | null {
    const detail: Record<string, unknown> = {};
    let place = at + 1;
    for (; place < nodes.length; place++) {
      const node = nodes[place]!;
      if (isTopic(node)) {
        if (
          node.topic.flows[0]!.flow === "balance" &&
          detail["of"] === undefined &&
          node.topic.flows[0]!.sign !== 0
        ) {
          detail["of"] = node.topic.flows[0]!.sign === 1 ? "surplus" : "deficit";
          detail["topic"] = node.topic;
          continue;
        }
        if (means(piece(nodes[place - 1]), "in", "of", "for") && detail["of"] !== undefined) continue;
        break;
      }
      const one = piece(node)!;
      const moved = moveOf(one);
      if (moved !== null && detail["of"] === undefined && moved.use !== "verb" && moved.use !== "adverb") {
        detail["of"] = moved.move;
        continue;
      }
      if (one.kind === "unknown" && one.text === "time" && place === at + 1) {
        detail["of"] = "time";
        continue;
      }
      if (means(one, "ever")) {
        detail["ever"] = true;
        continue;
      }
      if (
        means(one, "comparison") ||
        means(one, "reading") ||
        (means(one, "plain", "mod", "red") && !means(one, "in"))
      ) {
        if (means(one, "red")) detail["of"] = "deficit";
        continue;
      }
      if (one.kind === "word" && one.text === "monthly") continue;
      const over = means(one, "in") ? yearsAt(nodes, skipPlain(nodes, place + 1)) : null;
      if (over !== null) {
        detail["over"] = over.months;
        detail["vague"] = skipPlain(nodes, place + 1) !== place + 1;
        place = over.next - 1;
        continue;
      }
      if (means(one, "since") && piece(nodes[place + 1])?.kind === "period") {
        detail["since"] = (piece(nodes[place + 1]) as { readonly when: When }).when;
        place++;
        continue;
      }
      break;
    }
    if (detail["of"] === undefined) return null;
    const crossing = this.said.findLast((one) => one.kind === "crossing" && one.frame === this.frame?.index);
    if (detail["of"] === "time" && crossing !== undefined) {
      if (detail["over"] === undefined && detail["since"] === undefined)
        (crossing as { detail: Record<string, unknown> }).detail = { ...crossing.detail, first: true };
      else crossing.missing.push("since");
      return place;
    }
    this.push("first", (piece(nodes[at]) as Piece).first, detail, this.needFrame());
    return place;
  }

  private readTurn(nodes: readonly Node[], at: number): number | null {
    for (let place = at + 1; place < nodes.length && place < at + 5; place++) {
      const one = piece(nodes[place]);
      if (one === undefined) {
        // "Swung to a surplus of".
        this.cue = "record";
        this.level = true;
        return at + 1;
      }
      const moved = moveOf(one);
      if (moved !== null && moved.use !== "verb" && moved.use !== "adverb") {
        this.push(
          "turn",
          (piece(nodes[at]) as Piece).first,
          { to: moved.move === "rise" ? "growth" : "decline" },
          this.needFrame(),
        );
        return place + 1;
      }
      if (!means(one, "to", "in", "plain", "turn", "mod")) return null;
    }
    return null;
  }

  private readCrossing(nodes: readonly Node[], at: number): number | null {
    const one = piece(nodes[at])!;
    let place = at + 1;
    while (means(piece(nodes[place]), "plain", "mark")) place++;
    const figure = piece(nodes[place]);
    if (figure?.kind !== "figure" || figure.figure.kind !== "amount") return null;
    const frame = this.needFrame();
    const said = this.figureSaid(figure.figure, figure.first, frame, "main");
    // "Topped 28.04 billion" is a level; a threshold is a round number.
    const digits = figure.figure.text
      .replace(/[^\d.]/g, "")
      .replace(/^0+/, "")
      .replace(/\.?0*$/, (tail) => (tail.includes(".") ? "" : ""));
    const isRound = digits.replace(".", "").replace(/0+$/, "").length <= 2;
    (said as { kind: Said["kind"] }).kind = isRound ? "crossing" : "level";
    let next = place + 1;
    while (
      means(piece(nodes[next]), "mark") ||
      (means(piece(nodes[next]), "plain") && means(piece(nodes[next + 1]), "mark"))
    )
      next++;
    (said as { detail: Record<string, unknown> }).detail = {
      is: means(one, "undercut") ? "below" : this.wordsOf(one),
    };
    this.last = said;
    return next;
  }

  private readEnd(nodes: readonly Node[], at: number, place: number): number {
    const found = cardinalMonths(nodes, place)!;
    const what = this.whatRuns(nodes, found.next);
    this.push(
      "streak-end",
      (piece(nodes[at]) as Piece).first,
      { count: found.count, unit: "month", ...what.detail },
      this.needFrame(),
    );
    this.endsNext = false;
    return what.next;
  }
}

const EMPTY_TOPIC: Topic = {
  flows: [],
  reporters: [],
  partners: [],
  coverage: null,
  measure: null,
  isFresh: false,
  isTotal: false,
  isBilateral: false,
  isPair: false,
  isThose: false,
  when: null,
  scale: null,
  valuation: null,
  system: null,
  adjustment: null,
  isAmbiguous: false,
  isVerb: false,
  strangers: [],
  unread: [],
};

const isMoveNode = (node: Node | undefined): boolean =>
  means(
    piece(node),
    "rise",
    "fall",
    "flat",
    "widened",
    "narrowed",
    "slower",
    "faster",
    "level",
    "record",
    "turn",
  );

export function moveOf(one: Piece | undefined): { readonly move: Move; readonly use: string } | null {
  for (const move of ["rise", "fall", "flat", "widened", "narrowed", "slower", "faster"] as const) {
    const use = meaning(one, move);
    if (use !== undefined) return { move, use };
  }
  return null;
}

/** "Or 3.1 percent": the same in another way. */
const isOr = (nodes: readonly Node[], at: number): boolean => {
  const one = piece(nodes[at - 1]);
  return one?.kind === "word" && one.text === "or";
};

function skipPlain(nodes: readonly Node[], from: number): number {
  let at = from;
  while (at < nodes.length && means(piece(nodes[at]), "plain") && !isMoveNode(nodes[at])) at++;
  return at;
}

function figureAfter(nodes: readonly Node[], from: number, end: number): number | null {
  for (let at = from; at < end && at < from + 9; at++) {
    const one = piece(nodes[at]);
    if (one?.kind === "figure") return at;
    if (one === undefined) continue;
    if (means(one, "and", "but", "level") && !means(one, "plain", "record")) return null;
  }
  return null;
}

function previous(nodes: readonly Node[], at: number): string | null {
  const one = previousPiece(nodes, at);
  if (one === undefined) return null;
  for (const kind of ["result", "with", "record"]) if (means(one, kind)) return kind;
  return null;
}

function previousPiece(nodes: readonly Node[], at: number): Piece | undefined {
  let place = at - 1;
  while (place >= 0) {
    const one = piece(nodes[place]);
    if (one === undefined || !means(one, "plain", "mod")) return one;
    if (one.kind === "word" && ["a", "an", "the"].includes(one.text)) return one;
    place--;
  }
  return undefined;
}

/** Where "rise" is a noun: after an article, a figure or a comparison. */
function isNounPlace(before: Piece | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === "figure" || before.kind === "period" || before.kind === "unknown") return true;
  return (
    before.kind === "word" &&
    (["a", "an", "the"].includes(before.text) ||
      means(
        before,
        "comparison",
        "of",
        "record",
        "super",
        "owner",
        "from",
        "compare",
        "after",
        "with",
        "level",
        "expect",
      ))
  );
}

const isLast = (nodes: readonly Node[], at: number): boolean =>
  at === nodes.length - 1 || (at === nodes.length - 2 && means(piece(nodes[at + 1]), "members"));

const atFirst = (nodes: readonly Node[]): number => {
  const node = nodes[0]!;
  return node.kind === "topic" ? node.from : node.first;
};

function yearsAt(
  nodes: readonly Node[],
  at: number,
): { readonly months: number; readonly next: number } | null {
  const one = piece(nodes[at]);
  if (one?.kind !== "period" || (one.when.type !== "length" && one.when.type !== "count")) return null;
  return { months: one.when.months, next: at + 1 };
}

/** "Ending a 15-month shortfall", "snapped two months of decline". */
function cardinalMonths(
  nodes: readonly Node[],
  at: number,
): { readonly count: number; readonly next: number } | null {
  const found = yearsAt(nodes, at);
  if (found === null) return null;
  const next = means(piece(nodes[found.next]), "streak") ? found.next + 1 : found.next;
  const after = nodes[next];
  const isRun = next > found.next || means(piece(after), "of", "rise", "fall", "streak") || isTopic(after);
  return isRun ? { count: found.months, next } : null;
}
