import { layOut } from './layout';
import { prepareFixed } from './inflate';

export { inflate } from './inflate';
export { applyDelta, copyCount, deltaSize } from './delta';
export { copies } from './layout';
export { addTree, changes, commit, findId, layOutTrees, nameBytes, nameEnds, namesCount, placeOfId, prepareIds, readCommit } from './trees';

/** Takes a work area; gives the number of bytes of it that are needed. */
export function init(work: usize): usize {
  const size = layOut(work);
  prepareFixed();
  return size;
}
