import { layOut } from './layout';
import { restrictToNothing } from './touch';

export { changes, finds, hits, tracked, tracks } from './layout';
export { countLines, findEncodedIn } from './changed';
export { setScope, begin, beginPart, advance, holdsZero, isListenerOpen } from './search';
export { setTracking, trackedCount } from './track';
export { decodedBytes, findEncoded } from './encoded';

/** Takes tables that lie at `base`, a work area, and an arena; gives the number of work bytes that it needs. */
export function init(base: usize, work: usize, arenaFrom: usize, arenaTo: usize): usize {
  const size = layOut(base, work, arenaFrom, arenaTo);
  restrictToNothing();
  return size;
}
