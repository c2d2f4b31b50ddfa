import { textReader } from "../columns/utf-8.js";
import { checkFile } from "../problem.js";

/** The text of a file, without its byte order mark; `null` where it is not in UTF-8. */
export function textOf(file: Uint8Array | string): string | null {
  checkFile(file);
  const text = typeof file === "string" ? file : textReader()(file);
  if (text.includes("\0") || isUtf16(file)) return null;
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function isUtf16(file: Uint8Array | string): boolean {
  return typeof file !== "string" && file[0]! + file[1]! === 0xff + 0xfe;
}
