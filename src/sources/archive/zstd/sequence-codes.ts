// RFC 8878, section 3.1.1.3.2: what the codes of lengths stand for, and how often each occurs where a block does not say.

export const literalExtras: Uint8Array = expand([
  [16, 0],
  [4, 1],
  [2, 2],
  [2, 3],
  [1, 4],
  [1, 6],
  [1, 7],
  [1, 8],
  [1, 9],
  [1, 10],
  [1, 11],
  [1, 12],
  [1, 13],
  [1, 14],
  [1, 15],
  [1, 16],
]);
export const literalBases: Uint32Array = addUp(literalExtras, 0);
export const matchExtras: Uint8Array = expand([
  [32, 0],
  [4, 1],
  [2, 2],
  [2, 3],
  [2, 4],
  [1, 5],
  [1, 7],
  [1, 8],
  [1, 9],
  [1, 10],
  [1, 11],
  [1, 12],
  [1, 13],
  [1, 14],
  [1, 15],
  [1, 16],
]);
export const matchBases: Uint32Array = addUp(matchExtras, 3);

export const literalShares: readonly number[] = [
  4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1,
];
export const matchShares: readonly number[] = [
  1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
];
export const offsetShares: readonly number[] = [
  1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1,
];

function expand(runs: readonly (readonly [count: number, bits: number])[]): Uint8Array {
  return Uint8Array.from(runs.flatMap(([count, bits]) => Array.from({ length: count }, () => bits)));
}

/** Each code begins where the one before it ends. */
function addUp(extras: Uint8Array, first: number): Uint32Array {
  const bases = new Uint32Array(extras.length).fill(first);
  for (let code = 1; code < bases.length; code++) bases[code] = bases[code - 1] + 2 ** extras[code - 1];
  return bases;
}
