import type { CurrencyCode } from "../currency/currency.js";

// How currencies are written in English texts: data and no code.

/** Signs, and letters that stand before a number as signs do; several codes share one. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: "USD",
  $US: "USD",
  "U.S.$": "USD",
  "US $": "USD",
  "U.S. $": "USD",
  "HK $": "HKD",
  HK$: "HKD",
  NT$: "TWD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  AUD$: "AUD",
  NZ$: "NZD",
  S$: "SGD",
  SG$: "SGD",
  R$: "BRL",
  MX$: "MXN",
  Mex$: "MXN",
  $: "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BRL",
  "€": "EUR",
  "£": "GBP EGP",
  "₩": "KRW",
  "￦": "KRW",
  "₹": "INR",
  "₽": "RUB",
  "₫": "VND",
  "฿": "THB",
  "₱": "PHP",
  "₺": "TRY",
  "₪": "ILS",
  "₦": "NGN",
  "₴": "UAH",
  "₸": "KZT",
  "₵": "GHS",
  "৳": "BDT",
  "¥": "JPY CNY",
  "￥": "JPY CNY",
  "RMB¥": "CNY",
  "CN¥": "CNY",
  "JP¥": "JPY",
};
/** Letters that are a currency where a number follows, with or without a blank. */
export const CURRENCY_LETTERS: Readonly<Record<string, string>> = {
  RMB: "CNY",
  Rmb: "CNY",
  Rs: "INR PKR LKR NPR MUR",
  RS: "INR PKR LKR NPR MUR",
  Re: "INR PKR LKR NPR MUR",
  Rp: "IDR",
  RM: "MYR",
  Tk: "BDT",
  SFr: "CHF",
  Ksh: "KES",
  KSh: "KES",
  Kr: "SEK NOK DKK ISK",
  kr: "SEK NOK DKK ISK",
};
/** Letters that are so only where the number follows without a blank. */
export const GLUED_CURRENCY_LETTERS: Readonly<Record<string, string>> = { R: "ZAR", N: "NGN" };

/** Names in singular and plural, and the codes that a word before them chooses; "" is the name alone. */
export const CURRENCY_NAMES: readonly (readonly [
  forms: string,
  codes: Readonly<Record<CurrencyCode, string>>,
])[] = [
  [
    "dollar|dollars|dlrs|bucks",
    {
      USD: "|us|u.s.|american|united states",
      CAD: "|canadian",
      AUD: "|australian|aussie",
      NZD: "|new zealand|nz|kiwi",
      SGD: "|singapore|singaporean",
      HKD: "|hong kong",
      TWD: "|taiwan|new taiwan|taiwanese|nt",
    },
  ],
  ["美元", { USD: "" }],
  ["euro|euros|欧元", { EUR: "" }],
  ["yuan|renminbi|rmb|yuan renminbi|renminbi yuan|人民币|元", { CNY: "|chinese" }],
  ["yen|円|日元", { JPY: "|japanese" }],
  ["won|韩元", { KRW: "|korean|south korean" }],
  ["pound|pounds", { GBP: "|british|uk|u.k.", EGP: "|egyptian" }],
  ["sterling|pounds sterling|pound sterling", { GBP: "" }],
  ["franc|francs", { CHF: "|swiss", XOF: "|cfa|west african cfa", XAF: "|cfa|central african cfa" }],
  [
    "rupee|rupees",
    {
      INR: "|indian",
      PKR: "|pakistani|pakistan",
      LKR: "|sri lankan|sri lanka",
      NPR: "|nepali|nepalese",
      MUR: "|mauritian",
    },
  ],
  [
    "peso|pesos",
    {
      MXN: "|mexican",
      PHP: "|philippine|filipino",
      ARS: "|argentine|argentinian",
      CLP: "|chilean",
      COP: "|colombian",
      UYU: "|uruguayan",
      DOP: "|dominican",
    },
  ],
  ["baht|bahts", { THB: "|thai" }],
  ["ringgit|ringgits|rm", { MYR: "|malaysian" }],
  ["rupiah|rupiahs", { IDR: "|indonesian" }],
  ["dong|dongs", { VND: "|vietnamese|vietnam" }],
  ["rand|rands", { ZAR: "|south african" }],
  ["real|reais", { BRL: "|brazilian" }],
  ["reals", { BRL: "|brazilian" }],
  ["lira|liras", { TRY: "|turkish" }],
  ["rouble|roubles|ruble|rubles", { RUB: "|russian", BYN: "|belarusian|belarus" }],
  ["zloty|zlotys|zlotych|złoty", { PLN: "|polish" }],
  ["koruna|korunas|koruny|crowns", { CZK: "|czech" }],
  ["forint|forints", { HUF: "|hungarian" }],
  ["krona|kronor", { SEK: "|swedish" }],
  ["krone|kroner|crown", { NOK: "|norwegian", DKK: "|danish" }],
  [
    "riyal|riyals|rial|rials",
    { SAR: "|saudi", QAR: "|qatari", OMR: "|omani", IRR: "|iranian", YER: "|yemeni" },
  ],
  ["dirham|dirhams", { AED: "|uae|emirati", MAD: "|moroccan" }],
  [
    "dinar|dinars",
    {
      KWD: "|kuwaiti",
      IQD: "|iraqi",
      RSD: "|serbian",
      DZD: "|algerian",
      TND: "|tunisian",
      JOD: "|jordanian",
      BHD: "|bahraini",
      LYD: "|libyan",
    },
  ],
  ["shekel|shekels", { ILS: "|israeli" }],
  ["taka|takas", { BDT: "|bangladeshi" }],
  ["naira|nairas", { NGN: "|nigerian" }],
  ["shilling|shillings", { KES: "|kenyan|kenya", TZS: "|tanzanian|tanzania", UGX: "|ugandan|uganda" }],
  ["cedi|cedis", { GHS: "|ghanaian" }],
  ["birr", { ETB: "|ethiopian" }],
  ["tenge", { KZT: "|kazakh" }],
  ["hryvnia|hryvnias", { UAH: "|ukrainian" }],
  ["kyat|kyats", { MMK: "|myanmar" }],
  ["riel|riels", { KHR: "|cambodian" }],
];
/** Of these the first code is meant where nothing chooses; of other shared signs and names nobody knows. */
export const USUALLY_THE_FIRST: readonly string[] = [
  "$",
  "dollar",
  "dollars",
  "dlrs",
  "bucks",
  "£",
  "pound",
  "pounds",
];
/** Codes that are words too: beside a number without a scale they are no money. */
export const CODES_THAT_ARE_WORDS: readonly CurrencyCode[] =
  "ALL TOP TRY CUP MAD SOS PEN GEL COP MOP BOB RON BAM ANG".split(" ");
/** What follows a name that is an adjective there: "5 million real jobs". */
export const ADJECTIVE_NAMES: readonly string[] = ["real"];
