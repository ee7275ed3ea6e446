/** Numbers up to here are exact, also with a position behind the offset. */
const mostExact = 2 ** 53;

/**
 * The positions of a pack's objects in the order in which they lie there. Offset and position are sorted as one number: 0.2 s for 1.7 million, where
 * a sort digit by digit took 1.3.
 */
export function sortByOffset(offsets: Float64Array): Uint32Array {
  const count = Math.max(1, offsets.length);
  const most = offsets.reduce((greatest, offset) => Math.max(greatest, offset), 0);
  if ((most + 1) * count > mostExact) return Uint32Array.from(offsets.keys()).sort((a, b) => offsets[a] - offsets[b]);
  const keys = new Float64Array(offsets.length);
  for (let position = 0; position < offsets.length; position++) keys[position] = offsets[position] * count + position;
  keys.sort();
  const order = new Uint32Array(offsets.length);
  for (let index = 0; index < keys.length; index++) order[index] = keys[index] % count;
  return order;
}
