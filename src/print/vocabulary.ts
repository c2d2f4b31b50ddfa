import type { GrowthDirection, Hedge } from "./figure.js";

// The words of printed figures, in small letters; forms of one meaning are parted by "|", and "climb[/s]" stands for
// "climb" and "climbs". Data and no code: a word stands in one table of the library, and who needs it elsewhere asks for
// it here.

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
  ["third[/s]", 3],
  ["quarter[/s]|fourth[/s]", 4],
  ["fifth[/s]", 5],
  ["sixth[/s]", 6],
  ["seventh", 7],
  ["eighth[/s]", 8],
  ["ninth", 9],
  ["tenth[/s]", 10],
  ["twelfth", 12],
  ["twentieth", 20],
];

/** Words that are a multiple by themselves, in tenths of it, and which way a level went by them. */
export const MULTIPLES: readonly (readonly [
  forms: string,
  tenths: number,
  direction: GrowthDirection | null,
])[] = [
  ["doubl[ed/ing/es]", 20, "rise"],
  ["tripl[ed/ing/es]|trebl[ed/ing]", 30, "rise"],
  ["quadrupl[ed/ing/es]", 40, "rise"],
  ["quintupl[ed/ing]", 50, "rise"],
  ["halv[ed/ing/es]", 5, "fall"],
  ["twice|double", 20, null],
  ["thrice|triple|treble", 30, null],
  ["quadruple", 40, null],
];
/** "Threefold", "ten-fold". */
export const FOLD = "fold";

/** The zeros of words and signs after a number. */
export const SCALES: readonly (readonly [forms: string, zeros: number])[] = [
  ["thousand[/s]|k", 3],
  ["ten thousand|万", 4],
  ["lakh[/s]|lac[/s]|hundred thousand", 5],
  ["million[/s]|mn|mln|mio|mil[/l]|m", 6],
  ["crore[/s]|cr|ten million", 7],
  ["hundred million|亿", 8],
  ["billion[/s]|bn|bln|bil|b|thousand million|milliard[/s]|mld|mlrd|mrd", 9],
  ["thousand crore|ten billion", 10],
  ["hundred billion", 11],
  ["trillion[/s]|tn|trn|tln|万亿|lakh crore[/s]|thousand billion", 12],
];
/** Trillions of money, tonnes of goods. */
export const TONNES_OR_TRILLIONS = "t";
/** They may be written with a point after them: "$5 bn. in May". */
export const ABBREVIATIONS =
  "mn|mln|mio|bn|bln|bil|mil|mill|mld|mlrd|mrd|tn|trn|tln|cr|pct|approx|ca|rs|rp|tk";
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
    "percentage point[/s]|percent point[/s]|per cent point[/s]|point[/s]|pp|pps|ppt[/s]|pts|pct point[/s]",
    POINTS,
  ],
  ["basis point[/s]|bp|bps", { kind: "points", place: -4 }],
  ["times|fold|x", { kind: "ratio", place: 0 }],
];

/** What "double-digit" and its like leave open: the place of their first digit, and on which side of it. */
export const DIGIT_WORDS: readonly (readonly [forms: string, place: number, hedge: Hedge])[] = [
  ["single digit[/s]", -1, "under"],
  ["double digit[/s]|two digit", -1, "at-least"],
  ["triple digit[/s]|three digit", 0, "at-least"],
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
    ">|over|more than|greater than|higher than|well over|far more than|much more than|far over|exceed[ing/ed/s/]|in excess of|upwards of|upward of|top[/s/ped/ping]|surpass[ed/ing/es]|north of",
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
    "or [more/higher/above/greater/over/better]|and [above/over/more/higher/up]|at least|at the least|plus",
    "at-least",
  ],
  ["or [less/lower/below/fewer/under]|and [below/under/less]|at most|at the most", "at-most"],
];

/** Words that say which way a figure went, wherever they stand. */
export const DIRECTIONS: readonly (readonly [forms: string, direction: GrowthDirection])[] = [
  [
    "up|rise[/s]|rose|ris[en/ing]|increas[e/es/ed/ing]|grow[/s]|grew|grow[n/ing/th]|gain[/s/ed/ing]|climb[/s/ed/ing]|jump[/s/ed/ing]|surg[e/es/ed/ing]|expand[/s/ed/ing]|expansion|advanc[e/es/ed/ing]|higher|soar[/s/ed/ing]|leap[/s/t/ed/ing]|rebound[/s/ed/ing]|swell[/s/ed/ing]|spike[/s/d]|added|skyrocketed|rocketed",
    "rise",
  ],
  [
    "down|fall[/s]|fell|fall[en/ing]|drop[/s/ped/ping]|declin[e/es/ed/ing]|decreas[e/es/ed/ing]|shrink[/s/ing]|shrank|shrunk|slid[e/es//ing]|slip[/s/ped/ping]|plung[e/es/ed/ing]|plummet[/s/ed/ing]|sink[/s]|sank|sunk|sinking|tumbl[e/es/ed/ing]|contract[/s/ed/ing/ion]|lower|slump[/s/ed/ing]|dip[/s/ped/ping]|los[e/es/ing/s]|lost|shed[/s]|reduc[tion/ed]|crash[/ed]|collapse[/d]|retreat[/ed]|eas[e/es/ed/ing]|dive[/d]|nosedived",
    "fall",
  ],
  ["widen[/s/ed/ing]|wider", "widened"],
  ["narrow[/s/ed/ing/er]", "narrowed"],
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
