import { itemAt } from '../../foundation/item-at.ts';
import { type PieceTaker, TakenPieces } from '../../pool/piece-share.ts';
import { helpWithFile } from '../../sources/file/read-file.ts';
import type { ScanThread, ThreadTask } from './scan-thread.ts';

/** Scans what is left of large files that other threads have met; `files` are numbers of names. */
export function helpWithLargeFiles(
  taker: PieceTaker,
  files: readonly number[],
  { sink }: ScanThread,
  { maxFileBytes }: ThreadTask,
): void {
  for (const name of files)
    helpWithFile(itemAt(taker.list.names, name), sink, maxFileBytes, new TakenPieces(taker, name, 'helper'));
}
