import { KERNEL_BYTES } from "./kernel-bytes.js";

// kernel/csv-rows.ts, compiled to WebAssembly: made when it is first wanted, and only then.

// What is needed of the platform; Node, Deno, Bun and browsers have it.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};
declare const atob: (text: string) => string;

/** What the kernel exports; kernel/csv-rows.ts says what each does. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly came: { readonly value: number };
  begin(): void;
  rows(
    from: number,
    end: number,
    most: number,
    first: number,
    last: number,
    delimiter: number,
    mark: number,
    generation: number,
  ): number;
}

/** The kernel with its memory. */
export interface Kernel {
  readonly run: KernelExports;
  /** The number of a cell that did not come before, of the file that is read now. */
  find: (cell: number, from: number, size: number) => number;
  /** What the tables remember is told apart by the number of the file that it is of, one above the last. */
  files: number;
  /** The file of which the kernel knows the cells. */
  file: number;
  bytes: Uint8Array;
  words: Uint32Array;
  floats: Float64Array;
  view: DataView;
}

// Where things lie in the memory, behind what the kernel keeps there.
export const INPUT = 6144;
/** A piece of a file has so many bytes at most. */
export const PIECE = 262_144;
/** What is free from here on. */
export const FREE: number = INPUT + PIECE + 256;

/** No number of a text, and no half of a figure, is so large and so small. */
const FIRST_FILE = 2 ** 29;

let kernel: Kernel | null | undefined;

/** The kernel; `null` where the platform has no WebAssembly or refuses it, as the policy of a page may. */
export function theKernel(): Kernel | null {
  if (kernel === undefined)
    try {
      kernel = newKernel();
    } catch {
      kernel = null;
    }
  return kernel;
}

function newKernel(): Kernel {
  const module = new WebAssembly.Module(Uint8Array.from(atob(KERNEL_BYTES), (byte) => byte.charCodeAt(0)));
  const imports = {
    "csv-rows": { find: (cell: number, from: number, size: number) => made.find(cell, from, size) },
  };
  const run = new WebAssembly.Instance(module, imports).exports as KernelExports;
  run.begin();
  const made: Kernel = { run, find: () => -1, files: FIRST_FILE, file: 0, ...viewsOf(run) };
  return made;
}

/** Gives the kernel a memory of so many bytes at least. */
export function widen(one: Kernel, size: number): void {
  const missing = size - one.bytes.length;
  if (missing <= 0) return;
  one.run.memory.grow(Math.ceil(missing / 65_536));
  Object.assign(one, viewsOf(one.run));
}

function viewsOf({ memory: { buffer } }: KernelExports): Pick<Kernel, "bytes" | "words" | "floats" | "view"> {
  return {
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    floats: new Float64Array(buffer),
    view: new DataView(buffer),
  };
}
