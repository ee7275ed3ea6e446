const digitBits = 11;
const digits = 1 << digitBits;

/** The positions of a pack's objects in the order in which they lie there. */
export function sortByOffset(offsets: Float64Array): Uint32Array {
  let order = Uint32Array.from({ length: offsets.length }, (_, position) => position);
  let other = new Uint32Array(offsets.length);
  const most = offsets.reduce((greatest, offset) => Math.max(greatest, offset), 0);
  const starts = new Uint32Array(digits + 1);
  for (let unit = 1; unit <= most; unit *= digits) {
    starts.fill(0);
    for (const offset of offsets) starts[digitOf(offset, unit) + 1]++;
    for (let digit = 1; digit < digits; digit++) starts[digit] += starts[digit - 1];
    for (const position of order) other[starts[digitOf(offsets[position], unit)]++] = position;
    [order, other] = [other, order];
  }
  return order;
}

function digitOf(offset: number, unit: number): number {
  return Math.floor(offset / unit) % digits;
}
