import { EU_MEMBERS } from "./economies.js";

const SOUTHEAST = "ID MY SG TH VN PH MM KH LA BN TL";
const EAST = "CN JP KR KP TW HK MO MN";
const SOUTH = "IN PK BD LK NP BT MV AF";
const CENTRAL = "KZ UZ KG TJ TM";
const MIDDLE_EAST = "SA AE QA KW OM BH IQ IR IL JO LB SY YE PS TR EG CY";
const CAUCASUS = "AZ AM GE";
const NORTH_AFRICA = "EG LY TN DZ MA SD";
const WEST_AFRICA = "NG GH CI SN ML BF NE BJ TG GN GW SL LR GM MR CV";
const EAST_AFRICA = "KE UG TZ RW BI ET SO DJ ER SS MG MU SC KM ZM MW MZ SD";
const SOUTHERN_AFRICA = "ZA BW NA LS SZ ZW ZM MW MZ AO MG";
const CENTRAL_AFRICA = "CM GA CG CD TD CF GQ ST";
const SOUTH_AMERICA = "BR AR CL PE CO VE EC BO PY UY GY SR";
const CENTRAL_AMERICA = "GT HN SV NI CR PA BZ";
const CARIBBEAN = "DO CU HT JM TT BS BB GY SR BZ LC GD VC AG DM KN PR AW CW";
const NORDIC = "SE NO DK FI IS";
const BALTIC = "EE LV LT";
const BALKAN = "RS BA ME MK AL XK HR SI BG GR RO";
const EASTERN_EUROPE = `${BALTIC} ${BALKAN} PL CZ SK HU UA BY MD RU`;
const SOUTHERN_EUROPE = `${BALKAN} IT ES PT MT CY`;
const WESTERN_EUROPE = "DE FR GB IE NL BE LU AT CH IT ES PT";

/** Which countries "the West African nation", "the Andean country" can stand for; a country may lie in two regions. */
export const COUNTRIES_OF: Readonly<Record<string, string>> = {
  Asia: `${SOUTHEAST} ${EAST} ${SOUTH} ${CENTRAL} ${MIDDLE_EAST} ${CAUCASUS}`,
  "Southeast Asia": SOUTHEAST,
  "East Asia": EAST,
  "Northeast Asia": EAST,
  "South Asia": SOUTH,
  "Central Asia": `${CENTRAL} AF MN`,
  "Middle East": MIDDLE_EAST,
  Africa: `${NORTH_AFRICA} ${WEST_AFRICA} ${EAST_AFRICA} ${SOUTHERN_AFRICA} ${CENTRAL_AFRICA}`,
  "Sub-Saharan Africa": `${WEST_AFRICA} ${EAST_AFRICA} ${SOUTHERN_AFRICA} ${CENTRAL_AFRICA}`,
  "North Africa": NORTH_AFRICA,
  "West Africa": WEST_AFRICA,
  "East Africa": EAST_AFRICA,
  "Southern Africa": SOUTHERN_AFRICA,
  "Latin America": `${SOUTH_AMERICA} ${CENTRAL_AMERICA} ${CARIBBEAN} MX`,
  "South America": SOUTH_AMERICA,
  "Central America": CENTRAL_AMERICA,
  Caribbean: CARIBBEAN,
  "North America": "US CA MX",
  Oceania: "AU NZ FJ PG SB VU WS TO",
  Europe: `${EASTERN_EUROPE} ${SOUTHERN_EUROPE} ${WESTERN_EUROPE} ${NORDIC} TR GE AM AZ`,
  "Eastern Europe": EASTERN_EUROPE,
  "Southern Europe": SOUTHERN_EUROPE,
  "Northern Europe": `${NORDIC} ${BALTIC} GB IE`,
  "Western Europe": WESTERN_EUROPE,
  EU: EU_MEMBERS.join(" "),
  andean: "PE BO EC CO CL VE",
  gulf: "SA AE QA KW OM BH IQ IR",
  baltic: BALTIC,
  nordic: NORDIC,
  scandinavian: NORDIC,
  balkan: BALKAN,
  iberian: "ES PT",
  himalayan: "NP BT",
};
