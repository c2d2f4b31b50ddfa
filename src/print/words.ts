import type { GrowthDirection } from "./direction.js";
import type { Hedge } from "./hedge.js";
import { next, type Reader, takePhrase } from "./tokens.js";

/** Words that say which way a figure went, wherever they stand. */
const DIRECTIONS: Readonly<Record<Exclude<GrowthDirection, "flat">, string>> = {
  rise: `up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
    gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging expand
    expands expanded expanding expansion advance advances advanced advancing higher soar soars soared soaring leap leaps
    leapt leaped leaping rebound rebounds rebounded rebounding swell swells swelled swelling spike spikes spiked added
    skyrocketed rocketed`,
  fall: `down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing shrink shrinks shrank shrunk shrinking slide slides slid sliding slip slips slipped
    slipping plunge plunges plunged plunging plummet plummets plummeted plummeting sink sinks sank sunk sinking tumble
    tumbles tumbled tumbling contract contracts contracted contracting contraction lower slump slumps slumped slumping
    dip dips dipped dipping lose loses lost losing loss shed sheds reduction reduced crash crashed collapse collapsed
    retreat retreated ease eases eased easing dive dived nosedived`,
  widened: "widen widens widened widening wider",
  narrowed: "narrow narrows narrowed narrowing narrower",
};
/** After a figure these do so too: "5.9% more". */
const COMPARED: Readonly<Record<string, GrowthDirection>> = {
  more: "rise",
  larger: "rise",
  greater: "rise",
  bigger: "rise",
  less: "fall",
  fewer: "fall",
  smaller: "fall",
};
/** They say nothing without the word that follows: "edged up". */
const MOVERS =
  /* @__PURE__ */ "edged inched ticked crept went came moved nudged pushed turned trended edging inching".split(
    " ",
  );
const FLAT: readonly string[] = ["flat", "unchanged", "little changed", "unmoved", "steady", "no change"];
/** Said before "flat" and without weight there. */
const SOFTENERS: readonly string[] = [
  "broadly",
  "virtually",
  "largely",
  "basically",
  "essentially",
  "almost",
  "nearly",
  "roughly",
  "about",
];
/** Words before a figure that change nothing about it. */
const FILLERS = `a an the by of at to was were is are be been has have had it for only just merely mere even still also
  further another sharply slightly modestly steeply sharp steep modest solid strong robust slight whopping hefty meagre
  meager massive full total stood stands standing reached reaching reach hit hits hitting totalled totaled totalling
  totaling amounted amounting worth valued`;
const HEDGES_AFTER: Readonly<Record<string, Hedge>> = {
  "or so": "about",
  "or thereabouts": "about",
  "or more": "at-least",
  "or higher": "at-least",
  "or above": "at-least",
  "or greater": "at-least",
  "and above": "at-least",
  "at least": "at-least",
  "or less": "at-most",
  "or lower": "at-most",
  "or below": "at-most",
  "or fewer": "at-most",
  "at most": "at-most",
};

/** Takes a word of direction: "rose", "edged up". */
export function takeDirection(reader: Reader): GrowthDirection | null {
  const moves = MOVERS.includes(next(reader).text) && /^(?:up|down|higher|lower)$/.test(next(reader, 1).text);
  if (moves) reader.at++;
  return takePhrase(reader, (words) => {
    for (const direction of ["rise", "fall", "widened", "narrowed"] as const)
      if (listed(DIRECTIONS[direction], words)) return direction;
    return null;
  });
}

/** Takes a word that compares after a figure: "28% more". */
export function takeComparative(reader: Reader): GrowthDirection | null {
  return takePhrase(reader, (words) => (Object.hasOwn(COMPARED, words) ? COMPARED[words]! : null));
}

/** Takes "flat" and the like, softened or not. */
export function takeFlat(reader: Reader): boolean {
  const from = reader.at;
  takePhrase(reader, (words) => (SOFTENERS.includes(words) ? words : null));
  if (takePhrase(reader, (words) => (FLAT.includes(words) ? words : null)) !== null) return true;
  reader.at = from;
  return false;
}

/** Takes a word that changes nothing about the figure that follows; which one it was. */
export function takeFiller(reader: Reader): string | null {
  return takePhrase(reader, (words) => (listed(FILLERS, words) ? words : null));
}

/** Takes a hedge that stands after its figure: "or so". */
export function takeHedgeAfter(reader: Reader): Hedge | null {
  return takePhrase(reader, (words) => (Object.hasOwn(HEDGES_AFTER, words) ? HEDGES_AFTER[words]! : null));
}

/** Whether a word is in a list of words with blanks between them. */
function listed(list: string, word: string): boolean {
  return !word.includes(" ") && list.split(/\s+/).includes(word);
}
