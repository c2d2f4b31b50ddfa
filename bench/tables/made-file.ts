/** A month by its number from January of 2020 on. */
function monthOf(number: number): string {
  return `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

const PARTNERS = "US DE FR VN JP KR GB IT ES NL BR IN AU CA MX RU TH MY ID SG".split(" ");
const MONTHS = 24;

/** A CSV file of so many rows: monthly exports by product and partner, with cents, the same each time. */
export function madeFile(rows: number): Uint8Array {
  const lines = ["reporter,partner,product,flow,period,currency,value"];
  const products = Math.ceil(rows / MONTHS / PARTNERS.length);
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let month = 0; month < MONTHS; month++)
    for (let product = 0; product < products; product++)
      for (const partner of PARTNERS) {
        if (lines.length > rows) break;
        const value = `${random(1e9)}.${String(random(100)).padStart(2, "0")}`;
        lines.push(`CN,${partner},${100_000 + product * 37},exports,${monthOf(month)},USD,${value}`);
      }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
