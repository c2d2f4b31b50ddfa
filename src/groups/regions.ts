import { refuse } from "../errors.js";
import { type PartnerGroup, partnerGroup } from "../partners/names/group.js";
import { REGIONS } from "./m49.js";

let all: readonly PartnerGroup[] | undefined;

/**
 * The regions of the world as UN M49 defines them, without dates: the world, five continents, their parts and parts of
 * those, and North America (003), which is Northern America with the Caribbean and Central America. A region overlaps
 * with those that lie inside it. M49 does not list Taiwan, so no region holds it, not even the world.
 *
 * @returns  the regions; the code is the three figures of M49
 * @see      UN Statistics Division, Standard country or area codes for statistical use (M49)
 * @example
 * m49Regions().length // => 31
 * @category Groups
 */
export function m49Regions(): readonly PartnerGroup[] {
  all ??= Object.freeze(
    REGIONS.split("\n").map((line) => {
      const [name, members] = line.slice(3).split(":") as [string, string];
      return partnerGroup({
        code: line.slice(0, 3),
        name,
        memberships: members.match(/../g)!,
        source: "UN Statistics Division, M49",
      });
    }),
  );
  return all;
}

/**
 * One region of UN M49.
 *
 * @param codeOrName  the three figures, or the name in English as M49 has it
 * @returns           the region, as a group of partners
 * @throws            {@link TradeError} `UNKNOWN_PARTNER` for anything else
 * @see               UN Statistics Division, Standard country or area codes for statistical use (M49)
 * @example
 * m49Region("Africa").code // => "002"
 * m49Region("419").name // => "Latin America and the Caribbean"
 * m49Region("Atlantis") // => throws UNKNOWN_PARTNER
 * @category Groups
 */
export function m49Region(codeOrName: string): PartnerGroup {
  return (
    m49Regions().find(({ code, name }) => code === codeOrName || name === codeOrName) ??
    refuse("UNKNOWN_PARTNER", "region", "a code or name of a region of UN M49", codeOrName)
  );
}
