import type { PackEntries, PackUnits } from '../../../../model/git/pack-plan.ts';

/**
 * The least cost of a unit, unless it is the last of its pack: the bytes of the pack, plus a fixed number for each
 * object, for what it costs besides.
 */
const leastCost = 2 << 20;
const objectCost = 200;

/** Divides the entries of all packs into units. `packEnds`: for each pack, the entry after its last. */
export function formUnits({ lengths, spans }: PackEntries, packEnds: readonly number[]): PackUnits {
  const units: { readonly pack: number; readonly start: number; readonly end: number; readonly cost: number }[] = [];
  let entry = 0;
  for (const [pack, packEnd] of packEnds.entries()) {
    while (entry < packEnd) {
      const start = entry;
      let cost = 0;
      while (entry < packEnd && cost < leastCost) {
        const familyEnd = entry + spans[entry];
        for (; entry < familyEnd; entry++) cost += lengths[entry] + objectCost;
      }
      units.push({ pack, start, end: entry, cost });
    }
  }
  units.sort((a, b) => b.cost - a.cost || a.start - b.start);
  return {
    count: units.length,
    packs: Uint32Array.from(units, ({ pack }) => pack),
    starts: Uint32Array.from(units, ({ start }) => start),
    ends: Uint32Array.from(units, ({ end }) => end),
  };
}
