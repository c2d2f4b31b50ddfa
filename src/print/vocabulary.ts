import type { GrowthDirection, Hedge } from "./figure.js";

// The words of printed figures, in small letters; forms of one meaning are parted by "|". Data and no code: a word
// stands in one table of the library, and who needs it elsewhere asks for it here.

/** From zero to nineteen. */
export const CARDINALS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
/** From zeroth to nineteenth. */
export const ORDINALS =
  "zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";
/** From twenty to ninety. */
export const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

/** The part of a whole that each is: of a third, three. */
export const PARTS: readonly (readonly [forms: string, parts: number])[] = [
  ["half", 2],
  ["third|thirds", 3],
  ["quarter|quarters|fourth|fourths", 4],
  ["fifth|fifths", 5],
  ["sixth|sixths", 6],
  ["seventh", 7],
  ["eighth|eighths", 8],
  ["ninth", 9],
  ["tenth|tenths", 10],
  ["twelfth", 12],
  ["twentieth", 20],
];

/** Words that are a multiple by themselves, in tenths of it, and which way a level went by them. */
export const MULTIPLES: readonly (readonly [
  forms: string,
  tenths: number,
  direction: GrowthDirection | null,
])[] = [
  ["doubled|doubling|doubles", 20, "rise"],
  ["tripled|tripling|triples|trebled|trebling", 30, "rise"],
  ["quadrupled|quadrupling|quadruples", 40, "rise"],
  ["quintupled|quintupling", 50, "rise"],
  ["halved|halving|halves", 5, "fall"],
  ["twice|double", 20, null],
  ["thrice|triple|treble", 30, null],
  ["quadruple", 40, null],
];
/** "Threefold", "ten-fold". */
export const FOLD = "fold";

/** The zeros of words and signs after a number. */
export const SCALES: readonly (readonly [forms: string, zeros: number])[] = [
  ["thousand|thousands|k", 3],
  ["ten thousand|万", 4],
  ["lakh|lakhs|lac|lacs|hundred thousand", 5],
  ["million|millions|mn|mln|mio|mil|mill|m", 6],
  ["crore|crores|cr|ten million", 7],
  ["hundred million|亿", 8],
  ["billion|billions|bn|bln|bil|b|thousand million|milliard|milliards|mld|mlrd|mrd", 9],
  ["thousand crore|ten billion", 10],
  ["hundred billion", 11],
  ["trillion|trillions|tn|trn|tln|万亿|lakh crore|lakh crores|thousand billion", 12],
];
/** Trillions of money, tonnes of goods. */
export const TONNES_OR_TRILLIONS = "t";
/** They may be written with a point after them: "$5 bn. in May". */
export const ABBREVIATIONS = "mn|mln|mio|bn|bln|bil|mil|mill|mld|mlrd|mrd|tn|trn|tln|cr|pct|approx|rs|rp|tk";
/** Amounts that nobody counted: "tens of billions". */
export const UNCOUNTED = "dozens|scores|tens|hundreds|thousands|lakhs|millions|crores|billions|trillions";
/** "Several billion". */
export const UNCOUNTED_BEFORE = "several|few|many|multi|countless";

/** What a number counts, and the place of one such unit. */
export interface FigureUnit {
  readonly kind: "percent" | "points" | "ratio";
  readonly place: number;
}

export const PERCENT: FigureUnit = { kind: "percent", place: -2 };
export const POINTS: FigureUnit = { kind: "points", place: -2 };
export const UNITS: readonly (readonly [forms: string, unit: FigureUnit])[] = [
  ["percent|per cent|pct|pc|percents", PERCENT],
  [
    "percentage point|percentage points|percent point|percent points|per cent point|per cent points|point|points|pp|pps|ppt|ppts|pts|pct point|pct points",
    POINTS,
  ],
  ["basis point|basis points|bp|bps", { kind: "points", place: -4 }],
  ["times|fold|x", { kind: "ratio", place: 0 }],
];

/** What "double-digit" and its like leave open: the place of their first digit, and on which side of it. */
export const DIGIT_WORDS: readonly (readonly [forms: string, place: number, hedge: Hedge])[] = [
  ["single digit|single digits", -1, "under"],
  ["double digit|double digits|two digit", -1, "at-least"],
  ["triple digit|triple digits|three digit", 0, "at-least"],
];
/** Before "digit" they say which part of the tens: no figure. */
export const PARTS_OF_DIGITS = "low|mid|high|upper|lower|middle";

/** A word before a figure that widens or shifts it. */
export interface HedgeWords {
  readonly hedge: Hedge;
  /** After a direction it says where a figure stands: "fell below 5%"; "under" does so after a fall only. */
  readonly level?: "always" | "after-fall";
  /** It names the greatest of several figures. */
  readonly maximum?: true;
}

export const HEDGES: readonly (readonly [forms: string, meaning: HedgeWords])[] = [
  [
    "~|≈|about|around|roughly|approximately|approx|some|circa|an estimated|an approximate|in the region of|in the order of|on the order of|in the vicinity of|in the neighborhood of|in the neighbourhood of|more or less",
    { hedge: "about" },
  ],
  [
    "nearly|almost|close to|just under|just short of|short of|just shy of|a shade under|a touch under|shy of|slightly under|slightly less than|a little under|a little less than|a bit less than|little less than|approaching|nearing|not quite|practically",
    { hedge: "nearly" },
  ],
  ["just below|slightly below|a little below", { hedge: "nearly", level: "always" }],
  [
    ">|over|more than|greater than|higher than|well over|far more than|much more than|far over|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|top|tops|topped|topping|surpassed|surpassing|surpasses|north of",
    { hedge: "over" },
  ],
  ["above|well above|past", { hedge: "over", level: "always" }],
  [
    "just over|just more than|slightly over|slightly more than|a little over|a little more than|little more than|a bit more than|a bit over|a shade over|a touch over|a shade more than",
    { hedge: "just-over" },
  ],
  ["just above|slightly above|a little above", { hedge: "just-over", level: "always" }],
  [
    "≥|at least|no less than|not less than|no fewer than|no lower than|a minimum of|minimum of",
    { hedge: "at-least" },
  ],
  ["under", { hedge: "under", level: "after-fall" }],
  ["<|less than|fewer than|lower than|smaller than|well under|far less than|south of", { hedge: "under" }],
  ["below|well below", { hedge: "under", level: "always" }],
  [
    "≤|at most|no more than|not more than|no higher than|a maximum of|maximum of|at the most",
    { hedge: "at-most" },
  ],
  ["up to|as much as|as many as|as high as", { hedge: "at-most", maximum: true }],
];
export const HEDGES_AFTER: readonly (readonly [forms: string, hedge: Hedge])[] = [
  ["or so|or thereabouts|more or less|give or take", "about"],
  [
    "or more|or higher|or above|or greater|or over|and above|and over|and more|and higher|and up|or better|at least|at the least|plus",
    "at-least",
  ],
  ["or less|or lower|or below|or fewer|or under|and below|and under|and less|at most|at the most", "at-most"],
];

/** Words that say which way a figure went, wherever they stand. */
export const DIRECTIONS: readonly (readonly [forms: string, direction: GrowthDirection])[] = [
  [
    "up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows|grew|grown|growing|growth|gain|gains|gained|gaining|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|expand|expands|expanded|expanding|expansion|advance|advances|advanced|advancing|higher|soar|soars|soared|soaring|leap|leaps|leapt|leaped|leaping|rebound|rebounds|rebounded|rebounding|swell|swells|swelled|swelling|spike|spikes|spiked|added|skyrocketed|rocketed",
    "rise",
  ],
  [
    "down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|decreasing|shrink|shrinks|shrank|shrunk|shrinking|slide|slides|slid|sliding|slip|slips|slipped|slipping|plunge|plunges|plunged|plunging|plummet|plummets|plummeted|plummeting|sink|sinks|sank|sunk|sinking|tumble|tumbles|tumbled|tumbling|contract|contracts|contracted|contracting|contraction|lower|slump|slumps|slumped|slumping|dip|dips|dipped|dipping|lose|loses|lost|losing|loss|shed|sheds|reduction|reduced|crash|crashed|collapse|collapsed|retreat|retreated|ease|eases|eased|easing|dive|dived|nosedived",
    "fall",
  ],
  ["widen|widens|widened|widening|wider", "widened"],
  ["narrow|narrows|narrowed|narrowing|narrower", "narrowed"],
];
/** After a figure these do so too: "5.9% more". */
export const COMPARED: readonly (readonly [forms: string, direction: GrowthDirection])[] = [
  ["more|larger|greater|bigger", "rise"],
  ["less|fewer|smaller", "fall"],
];
/** They say nothing without the word that follows: "edged up". */
export const MOVERS = "edged|inched|ticked|crept|went|came|moved|nudged|pushed|turned|trended|edging|inching";
export const FLAT = "flat|unchanged|little changed|unmoved|steady|no change";
/** Said before "flat" and without weight there. */
export const SOFTENERS =
  "broadly|virtually|largely|basically|essentially|almost|nearly|roughly|about|more or less|practically";
/** Words before a figure that change nothing about it. */
export const FILLERS =
  "a|an|the|by|of|at|to|was|were|is|are|be|been|has|have|had|it|for|only|just|merely|mere|even|still|also|further|another|sharply|slightly|modestly|steeply|sharp|steep|modest|solid|strong|robust|slight|whopping|hefty|meagre|meager|massive|full|total|stood|stands|standing|reached|reaching|reach|hit|hits|hitting|totalled|totaled|totalling|totaling|amounted|amounting|worth|valued|fully";

/** What a run is counted in. */
export const SPANS = "month|months|quarter|quarters|year|years|week|weeks|time|times";
export const IN_A_ROW = "straight|consecutive|successive|running|in a row";
