// Prints in how many answers the library differs from the reference: REFERENCE=/tmp/measures.json.gz tsx test/reference/compare.ts
import { ANSWERS, disagreements } from "./answers.js";
import { reference } from "./reference-file.js";

let differing = 0;
for (const name of Object.keys(ANSWERS)) {
  const found = disagreements(name);
  differing += found.length;
  if (found.length > 0) console.log(`${name}: ${JSON.stringify(found.slice(0, 3), null, 1)}`);
}
const answers = Object.values(reference.cases).reduce((sum, cases) => sum + cases.length, 0);
console.log(JSON.stringify({ series: reference.series.length, answers, differing }));
