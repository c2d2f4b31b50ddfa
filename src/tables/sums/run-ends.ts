/** Where runs of one number end, as rows in order have them; `null` where they are short. */
export function runEnds(numbers: ArrayLike<number>, rows: number): readonly number[] | null {
  const ends: number[] = [];
  const most = rows / 16;
  let before = numbers[0]!;
  for (let i = 1; i < rows; i++) {
    const number = numbers[i]!;
    if (number === before) continue;
    before = number;
    ends.push(i);
    if (ends.length >= most) return null;
  }
  ends.push(rows);
  return ends;
}
