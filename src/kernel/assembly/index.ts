import { layOut } from './layout';
import { restrictToNothing } from './touch';

export { finds, hits } from './layout';
export { countLines, findEncodedIn } from './edits/changed';
export { setScope, begin, advance, holdsZero } from './search';
export { addsZero, askWithin, beginEdit, changedBytes, isAscending, searchEdit } from './edits/edit';
export { baseKeywords, changes, copies, layOutTracked, openCount, prepareTracking, reaches, setTracking, tracked, trackedCount } from './edits/track';
export { layOutQuiet, noteQuiet, quietCost } from './edits/quiet';
export { decodedBytes, findEncoded } from './encoded/encoded';

/**
 * Takes a work area and an arena; the tables must already be in place. Returns how many bytes of the work area it
 * needs.
 */
export function init(work: usize, arenaFrom: usize, arenaTo: usize): usize {
  const size = layOut(work, arenaFrom, arenaTo);
  restrictToNothing();
  return size;
}
