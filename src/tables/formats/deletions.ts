/** Rows of dimensions, some of which say that earlier ones are deleted. */
export interface Deletable {
  readonly cells: readonly string[];
  readonly isDeletion: boolean;
}

/**
 * Which rows are deleted by a later one (action D of SDMX): a deletion holds for all earlier rows that have its
 * dimensions; those that it leaves empty do not matter.
 */
export function deletedRows(
  rows: readonly Deletable[],
  dimensions: readonly number[],
): ReadonlySet<Deletable> {
  const deleted = new Set<Deletable>();
  // From the end: which keys are deleted by what comes later, by the dimensions that the deletion names.
  const later = new Map<string, { readonly named: readonly number[]; readonly keys: Set<string> }>();
  for (const row of rows.toReversed()) {
    if (row.isDeletion) {
      const named = dimensions.filter((place) => row.cells[place] !== "");
      const signature = named.join(",");
      const known = later.get(signature) ?? { named, keys: new Set<string>() };
      later.set(signature, known);
      known.keys.add(keyOf(row, named));
    } else {
      for (const { named, keys } of later.values()) if (keys.has(keyOf(row, named))) deleted.add(row);
    }
  }
  return deleted;
}

function keyOf({ cells }: Deletable, places: readonly number[]): string {
  return places.map((place) => cells[place]).join("\n");
}
