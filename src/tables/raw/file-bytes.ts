import { refuse } from "../../errors.js";
import { gunzipped, isGzip } from "./gunzip.js";

/** No file is longer, unpacked. */
const LONGEST_FILE = 2 ** 31;

/**
 * The bytes of a file, unpacked where it is packed with gzip, which its first bytes tell and not its name. What a
 * download or a stream of Node gives can be read so, before a table is made of it.
 *
 * @param file  the bytes, or a stream of them: `response.body`, `createReadStream("trade.csv.gz")`
 * @returns     the bytes
 * @throws      {@link TradeError} `UNREADABLE_FILE` for a packed file that is cut off or damaged, `TOO_LARGE` for one of
 *              more than 2 gibibytes unpacked; an error of the stream as it is
 * @see         RFC 1952
 * @example
 * fileBytes(Uint8Array.of(67, 78)) instanceof Promise // => true
 * @category Tables
 */
export async function fileBytes(file: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = file instanceof Uint8Array ? file : await joined(file);
  return isGzip(bytes) ? joined(gunzipped([bytes])) : bytes;
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LONGEST_FILE) refuse("TOO_LARGE", "file", `of ${LONGEST_FILE} bytes at most`, length);
    found.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of found) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
