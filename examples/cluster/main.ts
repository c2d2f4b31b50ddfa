// npm run cluster
import { DEBIAN_PACKAGE, hasPostgres } from "../../scripts/postgres-server.js";
import { runCluster } from "./cluster.js";

if (hasPostgres) {
  const { rows, equal, plan } = await runCluster();
  console.log(`${rows} flows at three servers, parted by reporter`);
  for (const [question, records] of equal)
    console.log(`${question}: ${records} records, equal to one server digit for digit`);
  console.log(
    `\nThe plan of the totals: sums are made at each server, and only they travel.\n\n${plan.join("\n")}`,
  );
} else {
  console.error(`This needs the programs of PostgreSQL: apt-get install ${DEBIAN_PACKAGE}`);
  process.exitCode = 1;
}
