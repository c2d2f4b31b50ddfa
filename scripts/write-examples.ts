import { writeExamples } from "./examples/write.js";

const { examples, problems } = writeExamples(process.cwd());
console.log(`${examples.length} examples written to test/generated`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
