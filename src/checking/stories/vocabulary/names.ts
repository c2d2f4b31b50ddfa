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
ASEAN:association of southeast asian nations
euro area:euro zone|eurozone|single currency area|euro bloc|ea 19|ea 20|ea 12
Africa:african
Latin America:latin american
Latin America and the Caribbean:latin america and caribbean
Americas:
Western Balkans:
Pacific Alliance:
Arab Maghreb Union:arab maghreb|amu|maghreb
GAFTA:greater arab free trade area
Southeast Asia:southeast asian|south east asia
Middle East:middle eastern
Europe:european
Asia:asian
Oceania:
North America:north american
South and Central America:
South America:south american
Central Asia:central asian
South Asia:south asian
BRICS:
East Asia:east asian
Central America:central american
Sub-Saharan Africa:sub saharan african
North Africa:north african
West Africa:west african
East Africa:east african
Southern Africa:southern african
Northeast Asia:northeast asian|north east asia
Northern Europe:northern european
Southern Europe:southern european
Eastern Europe:eastern european
Western Europe:western european
Caribbean:
CEFTA:
COMESA:common market for eastern and southern africa
SADC:southern african development community
EAC:east african community
ECOWAS:
SACU:southern african customs union
SAARC:
CARICOM:
Andean Community:can countries
EAEU:eurasian economic union|eeu|eurasian union
OECD:
OPEC:
APEC:
G7:g7|g 7|group of seven
Arab countries:arab states|arab nations|arab world|arab league
CPTPP:
CAFTA-DR:cafta
MERCOSUR:mercosul|southern common market
GCC:gulf cooperation council|gulf states|gulf countries
RCEP:regional comprehensive economic partnership
EFTA:
USMCA:nafta
CIS:commonwealth of independent states
Belt and Road:belt and road initiative|bri`);
