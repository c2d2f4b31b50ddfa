import { tableOf } from "../../../print/table.js";

/** Capitals stand for the governments that levy tariffs. */
export const CAPITALS: Readonly<Record<string, string>> =
  /* @__PURE__ */ tableOf(`US:washington|trump administration|white house
CN:beijing
EU:brussels
JP:tokyo
KR:seoul
IN:delhi|new delhi
CA:ottawa
GB:london
VN:hanoi
TW:taipei
AU:canberra
MX:mexico city
BR:brasilia
CH:bern
RU:moscow
FR:paris
DE:berlin
ID:jakarta
TH:bangkok
KE:nairobi
UG:kampala
RW:kigali
TZ:dodoma|dar es salaam
ET:addis ababa
EG:cairo
TN:tunis
DZ:algiers
MA:rabat
SN:dakar
GH:accra
NG:abuja
ZA:pretoria
ZW:harare
ZM:lusaka
MW:lilongwe
MZ:maputo
SA:riyadh
QA:doha
IR:tehran
IQ:baghdad
PK:islamabad
AF:kabul
BD:dhaka
LK:colombo
NP:kathmandu
KH:phnom penh
LA:vientiane
MY:kuala lumpur
PH:manila
MN:ulaanbaatar|ulan bator
KP:pyongyang
UA:kyiv|kiev
GR:athens
IT:rome
PT:lisbon
IE:dublin
PL:warsaw`);

/** Whom "the region" or "the bloc" can stand for; a country can be any "nation". */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  region: ["HK", "MO", "TW", "EU", "EA", "euro area", "ASEAN", "MERCOSUR", "GCC"],
  territory: ["HK", "MO", "TW", "PR", "GI", "PF", "NC"],
  city: ["HK", "MO", "SG"],
  state: ["SG", "QA", "KW", "IL", "BN"],
  bloc: ["EU", "EA", "euro area", "ASEAN", "MERCOSUR", "GCC", "EFTA"],
};

/** Whose trade within the union has partners. */
export const EU_MEMBERS: readonly string[] =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** Who has never had the euro. */
const OUTSIDE_THE_EURO: readonly string[] = ["CZ", "DK", "HU", "PL", "RO", "SE"];

/** Whose trade is that of a union; those that entered the euro area late are of both. */
export const membersOf = (union: string): readonly string[] =>
  EU_MEMBERS.filter((one) => union === "EU" || (UNIONS.includes(union) && !OUTSIDE_THE_EURO.includes(one)));

/** Where "the first half" may be that of the fiscal year. */
export const COUNT_FISCALLY: readonly string[] = ["IN", "PK", "BD", "IR", "NP", "ET"];

/** The month in which the fiscal year of an economy begins. */
export const FISCAL_STARTS: Readonly<Record<string, number>> = {
  IN: 4,
  JP: 4,
  HK: 4,
  SG: 4,
  AU: 7,
  PK: 7,
  BD: 7,
  EG: 7,
  NP: 7,
  BT: 7,
  KE: 7,
  UG: 7,
  TZ: 7,
  RW: 7,
  MU: 7,
  US: 10,
  TH: 10,
  TT: 10,
};

/** Whose fiscal year has the number of the year in which it begins; those of others have that in which they end. */
export const NAMED_BY_START: readonly string[] = ["JP", "SG"];

/** "Pounds" and "koruna" alone are these only where they are used. */
export const ONLY_THERE: readonly string[] = ["SKK", "MUR", "EGP", "SDG", "SSP", "SYP", "LBP"];

/** The money of economies that share its sign or name with others. */
export const OWN_MONEYS: Readonly<Record<string, string>> = /* @__PURE__ */ ownMoneys();

function ownMoneys(): Readonly<Record<string, string>> {
  const own =
    "INR PKR LKR NPR MUR MXN PHP CLP COP ARS UYU DOP SEK NOK DKK ISK CHF SAR QAR OMR AED MAD KWD IQD RSD DZD TND JOD BHD KES CRC RWF BIF CDF GNF DJF KMF SCR SOS LYD YER IRR BYN TMT AZN KGS UZS MDL RON ZMW PGK BWP BOB VES MWK CUP TZS UGX RUB EGP SDG SSP SYP LBP CZK SKK TOP SZL";
  const entries = own.split(" ").map((code): [string, string] => [code.slice(0, 2), code]);
  for (const country of "CI SN BF ML BJ TG NE".split(" ")) entries.push([country, "XOF"]);
  for (const country of "CM GA CG TD".split(" ")) entries.push([country, "XAF"]);
  return Object.fromEntries(entries);
}

/** Statistics offices by their short names: whose they are. */
export const OFFICES: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`destatis:DE
istat:IT
insee:FR
eurostat:EU
statcan:CA
indec:AR
dane:CO
capmas:EG
gso:VN
gus:PL
ons:GB
stats nz:NZ
stats sa:ZA`);

/** Economies that report together. */
export const UNIONS: readonly string[] = ["EU", "euro area", "EA"];
