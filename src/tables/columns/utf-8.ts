// What is needed of the platform; Node, Deno, Bun and browsers have it.
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, room: Uint8Array): { readonly written: number };
};
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

const PIECE = 1 << 16;

/**
 * Gives text as UTF-8 piece by piece in one room, so that it never lies in memory twice. `take` says how many bytes of a
 * piece it has taken; the others stand before those of the next.
 */
export function takePieces(text: string, take: (bytes: Uint8Array, isLast: boolean) => number): void {
  if (text.length <= PIECE) {
    take(bytesOf(text), true);
    return;
  }
  const encoder = new TextEncoder();
  // A letter has three bytes at most.
  let room = new Uint8Array(4 * PIECE);
  let left = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(text.length, from + PIECE);
    // No letter of two halves is cut.
    if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
    if (room.length - left < 3 * PIECE) {
      const wider = new Uint8Array(2 * room.length);
      wider.set(room.subarray(0, left));
      room = wider;
    }
    const end = left + encoder.encodeInto(text.slice(from, to), room.subarray(left)).written;
    const taken = take(room.subarray(0, end), false);
    room.copyWithin(0, taken, end);
    left = end - taken;
  }
  take(room.subarray(0, left), true);
}

/** What reads UTF-8. */
export function textReader(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}
