import { layOut } from './layout';
import { prepareFixed } from './inflate';

export { inflate } from './inflate';
export { applyDelta, copyCount, deltaSize } from './delta';
export { copies } from './layout';
export { commit, readCommit } from './commits';
export { absentCount, addIds, endIds, findId, placeOfAbsent } from './ids';
export { nameBytes, nameEnds, namesCount } from './names';
export { addTree, changes, layOutTrees, takeChanges, valueBytes } from './trees';

/** Takes a work area; returns how many bytes of it are needed. */
export function init(work: usize): usize {
  const size = layOut(work);
  prepareFixed();
  return size;
}
