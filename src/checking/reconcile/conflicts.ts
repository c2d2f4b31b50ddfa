/** Whether the figures with these numbers can all hold. */
export type CanHold = (members: readonly number[]) => boolean;

/** So many figures have 65,536 subsets: all can be told apart. */
export const MOST_TO_SEARCH = 16;

/** All smallest sets that cannot hold: none holds another. The whole must be one that cannot. Smallest first. */
export function smallestConflicts(count: number, canHold: CanHold): number[][] {
  if (count > MOST_TO_SEARCH) return [shrunk([...Array(count).keys()], canHold)];
  // What is known of a subset: that it is part of one that holds, or that it has one in it that does not.
  const known = new Uint8Array(2 ** count);
  const conflicts: number[][] = [];
  for (const subset of largestFirst(count)) {
    if (known[subset] !== 0) continue;
    const members = listOf(subset, count);
    // Of the whole it is known.
    if (members.length < count && canHold(members)) {
      for (let part = subset; part > 0; part = (part - 1) & subset) known[part] = 1;
      continue;
    }
    const conflict = shrunk(members, canHold);
    conflicts.push(conflict);
    const inside = conflict.reduce((bits, member) => bits | (1 << member), 0);
    const others = 2 ** count - 1 - inside;
    for (let more = others; ; more = (more - 1) & others) {
      known[inside | more] = 1;
      if (more === 0) break;
    }
  }
  return conflicts.sort((a, b) => a.length - b.length || comparePlaces(a, b));
}

/** Leaves out one member after the other, the first first, and keeps those without which the rest holds. */
function shrunk(members: readonly number[], canHold: CanHold): number[] {
  let left = [...members];
  for (const member of members) {
    const without = left.filter((other) => other !== member);
    if (!canHold(without)) left = without;
  }
  return left;
}

function largestFirst(count: number): number[] {
  const sizeOf = (bits: number): number => listOf(bits, count).length;
  const bySize: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let subset = 1; subset < 2 ** count; subset++) bySize[sizeOf(subset)]!.push(subset);
  return bySize.reverse().flat();
}

function listOf(bits: number, count: number): number[] {
  const members: number[] = [];
  for (let member = 0; member < count; member++)
    if (Math.floor(bits / 2 ** member) % 2 === 1) members.push(member);
  return members;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((member, index) => member !== b[index]);
  return a[place]! - b[place]!;
}
