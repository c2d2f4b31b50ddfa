import { TradeError } from "../../errors.js";

/** Pieces of a file, as streams of Node and of the web give them. */
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What is needed of the platform's streams; Node, Deno, Bun and browsers have them. */
interface Inflating {
  readonly writable: { getWriter(): Writer };
  readonly readable: { getReader(): Reader };
}
interface Writer {
  write(piece: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}
declare const DecompressionStream: new (format: "gzip") => Inflating;

/** Whether bytes begin as a file of gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks gzip (RFC 1952) piece by piece, through the platform's own streams.
 *
 * @throws {@link TradeError} `UNREADABLE_FILE` where the file is cut off or damaged; an error of the pieces as it is
 */
export async function* gunzipped(pieces: Pieces): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader();
  const writing = write(pieces, writable.getWriter());
  try {
    for (;;) {
      const piece = await reader.read().catch(async () => {
        const fault = await writing;
        throw fault === null ? damaged() : fault.error;
      });
      if (piece.value === undefined) return;
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Puts the pieces in; gives back an error of theirs. One of the packing is met by whoever reads. */
async function write(pieces: Pieces, writer: Writer): Promise<{ readonly error: unknown } | null> {
  let isOpen = true;
  const shut = (): void => {
    isOpen = false;
  };
  try {
    for await (const piece of pieces) {
      await writer.write(piece).catch(shut);
      if (!isOpen) return null;
    }
  } catch (error) {
    await writer.abort().catch(shut);
    return { error };
  }
  await writer.close().catch(shut);
  return null;
}

function damaged(): TradeError {
  return new TradeError(
    "UNREADABLE_FILE",
    "a file of gzip must be whole, got one that is cut off or damaged",
    {
      field: "file",
      remedy: "fetch the file again",
    },
  );
}
