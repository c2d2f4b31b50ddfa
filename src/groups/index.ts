/**
 * Groups of partners: unions, agreements and organisations with dated members, and the regions of UN M49.
 *
 * @module tradefigures/groups
 */

export { mercosur, usmca } from "./americas.js";
export { apec, asean, gcc, rcep } from "./asia.js";
export { efta, euroArea, europeanUnion } from "./europe.js";
export { m49Region, m49Regions } from "./regions.js";
export { brics, oecd } from "./world.js";
