/** Numbers up to here are exact, also with a position behind the offset. */
const mostExact = 2 ** 53;

/**
 * Sorts the offsets of a pack's objects, which stand in the order of their index, and fills in the positions that they had there. Offset and position are
 * sorted as one number: 0.2 s for 1.7 million, where a sort digit by digit took 1.3.
 */
export function sortByOffset(offsets: Float64Array, positions: Uint32Array): void {
  const count = Math.max(1, offsets.length);
  let most = 0;
  for (const offset of offsets) most = Math.max(most, offset);
  if ((most + 1) * count > mostExact) return sortFar(offsets, positions);
  for (let position = 0; position < offsets.length; position++) offsets[position] = offsets[position] * count + position;
  offsets.sort();
  for (let number = 0; number < offsets.length; number++) {
    const key = offsets[number];
    positions[number] = key % count;
    offsets[number] = Math.floor(key / count);
  }
}

function sortFar(offsets: Float64Array, positions: Uint32Array): void {
  const unsorted = offsets.slice();
  for (let position = 0; position < positions.length; position++) positions[position] = position;
  positions.sort((a, b) => unsorted[a] - unsorted[b]);
  for (let number = 0; number < positions.length; number++) offsets[number] = unsorted[positions[number]];
}
