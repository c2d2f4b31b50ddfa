/** Does something while the process has other streams. */
export async function withStreams<T>(
  streams: Partial<Record<"stdin" | "stdout" | "stderr", object>>,
  body: () => T | Promise<T>,
): Promise<T> {
  const before = Object.keys(streams).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name)!] as const,
  );
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  try {
    return await body();
  } finally {
    for (const [name, descriptor] of before) Object.defineProperty(process, name, descriptor);
  }
}

/** A stream that keeps what is written, and the listeners. */
export function kept(more: object = {}) {
  const texts: string[] = [];
  const listeners = new Map<string, (error: Error) => void>();
  const stream = {
    write: (text: string) => texts.push(text),
    on: (event: string, listener: (error: Error) => void) => listeners.set(event, listener),
    ...more,
  };
  return { texts, listeners, stream };
}
