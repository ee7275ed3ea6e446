import { layOut } from './layout';
import { restrictToNothing } from './touch';

export { finds, hits } from './layout';
export { countLines, findEncodedIn } from './changed';
export { setScope, begin, advance, holdsZero } from './search';
export { addsZero, askWithin, beginEdit, changedBytes, isAscending, searchEdit } from './edit';
export { baseKeywords, changes, copies, layOutTracked, openCount, prepareTracking, reaches, setTracking, tracked, trackedCount } from './track';
export { layOutQuiet, noteQuiet, quietCost } from './quiet';
export { decodedBytes, findEncoded } from './encoded';

/**
 * Takes a work area and an arena; the tables must already be in place. Returns how many bytes of the work area it
 * needs.
 */
export function init(work: usize, arenaFrom: usize, arenaTo: usize): usize {
  const size = layOut(work, arenaFrom, arenaTo);
  restrictToNothing();
  return size;
}
