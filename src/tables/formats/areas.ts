import { checkFields, checkObject, readText } from "../../fields.js";

/**
 * What the codes or names of partners mean in a file that has neither those of ISO 3166-1 nor of UN M49.
 *
 * @category Tables
 */
export interface AreasForm {
  /** Our code for each of theirs: `{ "5700": "CN" }`, `{ "Viet Nam": "VN" }`. Others stay as they are. */
  readonly partners?: Readonly<Record<string, string>> | undefined;
}

/** Reads the form: what gives the code of a partner. */
export function readAreas(form: AreasForm): (partner: string) => string {
  checkFields(form, "the form of a file", ["partners"]);
  const { partners = {} } = form;
  checkObject(partners, "partners");
  const codes = new Map(
    Object.entries(partners).map(([theirs, ours]) => [theirs, readText(ours, `partners.${theirs}`)]),
  );
  return (partner) => codes.get(partner) ?? partner;
}
