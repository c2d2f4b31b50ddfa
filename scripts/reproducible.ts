// Builds and packs the files of the work tree in two folders, and fails where the tarballs differ in a byte: no path,
// day or name of a machine gets into the package. `npm run reproducible`.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
const files = execFileSync("git", listed, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);

/** The tarball of a copy of the work tree. */
function tarballIn(folder: string): Buffer {
  for (const file of files) cpSync(path.join(root, file), path.join(folder, file));
  symlinkSync(realpathSync(path.join(root, "node_modules")), path.join(folder, "node_modules"));
  const npm = (...words: string[]): string =>
    execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  npm("run", "--silent", "build", "--", "--silent");
  const name = npm("pack", "--silent").trim().split("\n").at(-1)!;
  return readFileSync(path.join(folder, name));
}

const folders = ["tradefigures-", "another-place-for-tradefigures-"].map((name) =>
  mkdtempSync(path.join(tmpdir(), name)),
);
try {
  const [one, other] = folders.map(tarballIn) as [Buffer, Buffer];
  const hash = (bytes: Buffer): string => createHash("sha512").update(bytes).digest("base64");
  if (one.equals(other)) console.log(`the same tarball from two folders: sha512-${hash(one)}`);
  else {
    console.error(`two folders give two tarballs: sha512-${hash(one)}, sha512-${hash(other)}`);
    process.exitCode = 1;
  }
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
