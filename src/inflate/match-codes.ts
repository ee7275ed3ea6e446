// RFC 1951, section 3.2.5: the shortest match or distance of each code, and how many bits are added to it. The tables
// follow from how many consecutive codes have the same number of bits: each code begins where the one before it ends.
const lengthCodes = 29;
const distanceCodes = 30;
const shortestMatch = 3;
const longestMatch = 258;

export const lengthExtras: Uint8Array = Uint8Array.from({ length: lengthCodes }, (_, code) =>
  code === lengthCodes - 1 ? 0 : Math.max(0, (code >>> 2) - 1),
);
export const distanceExtras: Uint8Array = Uint8Array.from({ length: distanceCodes }, (_, code) =>
  Math.max(0, (code >>> 1) - 1),
);
/** The last code is the longest match, which the code before it could reach, too. */
export const lengthBases: Uint16Array = addUp(lengthExtras, shortestMatch).fill(longestMatch, lengthCodes - 1);
export const distanceBases: Uint16Array = addUp(distanceExtras, 1);

function addUp(extras: Uint8Array, first: number): Uint16Array {
  const bases = new Uint16Array(extras.length).fill(first);
  for (let code = 1; code < bases.length; code++) bases[code] = bases[code - 1] + (1 << extras[code - 1]);
  return bases;
}
