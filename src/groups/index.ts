/**
 * Groups of partners: unions, agreements and organisations with dated members, and the regions of UN M49.
 *
 * @module tradefigures/groups
 */

export { mercosur, nafta, usmca } from "./americas.js";
export { apec, asean, cptpp, gcc, rcep, rcepAsChinaApplies } from "./asia.js";
export { efta, euroArea, europeanUnion } from "./europe.js";
export { leastDeveloped } from "./least-developed.js";
export { opec } from "./opec.js";
export { m49Region, m49Regions } from "./regions.js";
export { brics, g7, g20, oecd } from "./world.js";
