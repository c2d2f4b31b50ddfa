#!/usr/bin/env node
import { print } from "./output.js";
import { run } from "./run.js";

print(await run(process.argv.slice(2)));
