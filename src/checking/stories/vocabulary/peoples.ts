import { tableOf } from "../../../print/table.js";

/** Adjectives of economies that are their names with an ending: "indonesian". */
export const PEOPLES_BY_ENDING: Readonly<Record<string, string>> = {
  n: "AL AM AO AT AU BG BO BW CO CR CU DZ EE ET GE GT HR ID IN JM KE KH KP KR LK LT LV LY MD MN MY NA NG NI RO RS RU RW SA SI SK SY TN TZ UG VE ZA ZM",
  an: "BN CL FJ HT ML MW PY SG UY ZW",
  ian: "BR BY CM EC EG GH IR JO",
  i: "AZ BD BH IL IQ KW KZ NP OM PK QA YE",
  ese: "BT GA JP NP SD SN TW VN",
};

/** Those that are not; where one is not a name it may stand for its people. */
export const PEOPLES: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`US:american
CN:chinese
KR:korean
DE:german
GB:british
FR:french
IT:italian
ES:spanish
NL:dutch
CH:swiss
TH:thai
PH:philippine|filipino
MX:mexican
CA:canadian
NZ:kiwi
TR:turkish
AR:argentine|argentinian|argentinean
PE:peruvian|inca
EC:ecuadorean
DO:dominican
SA:saudi
AE:emirati
MM:burmese
LA:laotian|lao
KZ:kazakh
UZ:uzbek
AZ:azeri
PL:polish
CZ:czech
SK:slovak
SI:slovene
HU:hungarian
BE:belgian
LU:luxembourgish
SE:swedish
NO:norwegian
DK:danish
FI:finnish
IS:icelandic
IE:irish
PT:portuguese
GR:greek
CY:cypriot
MT:maltese
UA:ukrainian
MA:moroccan
CI:ivorian
BA:bosnian
MK:macedonian
ME:montenegrin
XK:kosovan
KG:kyrgyz
TJ:tajik
TM:turkmen
AF:afghan
LB:lebanese
MU:mauritian
MG:malagasy
MZ:mozambican
MV:maldivian
TT:trinidadian
HN:honduran
SV:salvadoran|salvadorean
PA:panamanian`);
