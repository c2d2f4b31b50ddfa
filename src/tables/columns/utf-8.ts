// What is needed of the platform; Node, Deno, Bun and browsers have it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const PIECE = 1 << 17;
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly ignoreBOM: true },
) => {
  decode(bytes: Uint8Array): string;
};

/** Text as UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Text as UTF-8 in pieces, so that it never lies in memory twice. */
export function* bytePieces(text: string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(text.length, from + PIECE);
    // No letter of two halves is cut.
    if ((text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to = Math.min(text.length, to + 1);
    yield encoder.encode(text.slice(from, to));
  }
}

/** What reads UTF-8. */
export function textReader(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}
