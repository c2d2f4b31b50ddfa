import { createReadStream } from "node:fs";
import { unreadable } from "../ending.js";

/** How a file is named in messages: standard input has a name too. */
export function nameOf(file: string | undefined): string {
  return file === undefined || file === "-" ? "standard input" : file;
}

/** Reads a file as text in UTF-8, or standard input for "-" and no file. A byte order mark is no text. */
export async function readText(file: string | undefined): Promise<string> {
  const name = nameOf(file);
  const isInput = file === undefined || file === "-";
  if (isInput && process.stdin.isTTY) process.stderr.write("Reading from the terminal: end with Ctrl+D.\n");
  return textOf(
    await bytesOf(isInput ? process.stdin : createReadStream(file), name).catch(refused(name)),
    name,
  );
}

/** What the system says of a file that cannot be read. */
function refused(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && "code" in error)) throw error;
    return unreadable(error.code === "ENOENT" ? `there is no file ${name}` : `${name}: ${error.message}`);
  };
}

const MEGABYTE = 2 ** 20;
/** One more than the longest text that JavaScript can hold. */
const TOO_LONG = 2 ** 29 - 23;

async function bytesOf(stream: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    const before = Math.floor(length / MEGABYTE);
    parts.push(part);
    length += part.length;
    if (length >= TOO_LONG) unreadable(`${name} must be shorter than 512 MB`);
    const read = Math.floor(length / MEGABYTE);
    if (process.stderr.isTTY && read > before) process.stderr.write(`\rReading ${name}: ${read} MB`);
  }
  if (process.stderr.isTTY && length >= MEGABYTE) process.stderr.write("\r\u001B[K");
  return Buffer.concat(parts);
}

function textOf(bytes: Buffer, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    unreadable(`${name} must be text in UTF-8, got UTF-16: save it as UTF-8`);
  if (bytes.includes(0))
    unreadable(`${name} must be text in UTF-8, got zero bytes, as UTF-16 and binary files have them`);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return unreadable(
      `${name}:${firstWrongLine(bytes)} must be text in UTF-8, got other bytes: save it as UTF-8`,
    );
  }
}

function firstWrongLine(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  return text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
}
