import { tableOf } from "../../../print/table.js";

/** Short forms and groups as the press writes them, beside the names that the language data have for countries. */
export const SHORT_NAMES: Readonly<Record<string, string>> =
  /* @__PURE__ */ tableOf(`US:us|usa|america|united states of america
GB:uk|britain|great britain
KR:korea|republic of korea|rok|korea republic
CN:mainland of china[/ ( the mainland )]|mainland china|chinese mainland|mainland|china 's mainland|people 's republic of china|prc
TW:chinese taiwan|chinese taipei
HK:hongkong|hong kong sar
MO:macau|macao sar
TR:turkey|türkiye|turkiye
CZ:czech republic
CI:ivory coast|cote d 'ivoire|côte d'ivoire|côte d ’ ivoire
MM:burma
AE:uae|emirates
VN:viet nam
RU:russian federation
NL:holland
CD:dr congo|drc|democratic republic of congo|democratic republic of the congo|d r congo|congo kinshasa
CG:republic of congo|republic of the congo|congo brazzaville
SZ:swaziland
MK:macedonia|fyr macedonia
RE:reunion|la réunion|la reunion
TL:east timor|timor leste
BA:bosnia|bih|bosnia and herzegovina|bosnia herzegovina
PS:palestine
LA:lao pdr
BN:brunei darussalam
KG:kyrgyz republic|kirghizia
SK:slovak republic
LC:st lucia|saint lucia|st . lucia
TT:trinidad and tobago|trinidad
AG:antigua and barbuda
GM:the gambia
MD:republic of moldova
IR:islamic republic of iran
BY:byelorussia
CV:cabo verde
SA:kingdom of saudi arabia
EU:eu|eu 27|eu 28|eu 25|european community|european commission
ASEAN:asean|association of southeast asian nations
euro area:euro zone|euro area|eurozone|single currency area|euro bloc|ea 19|ea 20|ea 12
Africa:africa|african
Latin America:latin america|latin american
Latin America and the Caribbean:latin america and[/ the] caribbean
Americas:americas
Western Balkans:western balkans
Pacific Alliance:pacific alliance
Arab Maghreb Union:arab maghreb union|arab maghreb|amu|maghreb
GAFTA:gafta|greater arab free trade area
Southeast Asia:southeast asia|southeast asian|south east asia
Middle East:middle east|middle eastern
Europe:europe|european
Asia:asia|asian
Oceania:oceania
North America:north america|north american
South and Central America:south and central america
South America:south america|south american
Central Asia:central asia|central asian
South Asia:south asia|south asian
BRICS:brics
East Asia:east asia|east asian
Central America:central america|central american
Sub-Saharan Africa:sub saharan africa|sub saharan african
North Africa:north africa|north african
West Africa:west africa|west african
East Africa:east africa|east african
Southern Africa:southern africa|southern african
Northeast Asia:northeast asia|northeast asian|north east asia
Northern Europe:northern europe|northern european
Southern Europe:southern europe|southern european
Eastern Europe:eastern europe|eastern european
Western Europe:western europe|western european
Caribbean:caribbean
CEFTA:cefta
COMESA:comesa
SADC:sadc|southern african development community
EAC:eac|east african community
ECOWAS:ecowas
SACU:sacu
SAARC:saarc
CARICOM:caricom
Andean Community:andean community|can countries
EAEU:eaeu|eurasian economic union|eeu|eurasian union
OECD:oecd
OPEC:opec
APEC:apec
G7:g7|g 7|group of seven
Arab countries:arab countries|arab states|arab nations|arab world|arab league
CPTPP:cptpp
CAFTA-DR:cafta dr|cafta
MERCOSUR:mercosur|mercosul|southern common market
GCC:gcc|gulf cooperation council|gulf states|gulf countries
RCEP:rcep|regional comprehensive economic partnership
EFTA:efta
USMCA:usmca|nafta
CIS:cis|commonwealth of independent states
Belt and Road:belt and road|belt and road initiative|bri`);
