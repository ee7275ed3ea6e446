import { longestBlobPiece } from '../../src/kernel/kernel.ts';
import type { BlobSink, RecordedHistory } from '../../src/model/source.ts';
import { readUnpackerBinary } from '../../src/pool/kernel-binary.ts';
import type { Repository } from '../../src/sources/git/repository.ts';
import { wholeRepositorySource } from '../../src/sources/git/whole-repository.ts';
import { createUnpacker } from '../../src/unpack/unpacker.ts';
import { silentSink } from './silent-sink.ts';

/** As much as a scan's thread has for it. */
const unpackerBytes = 64 << 20;
const pageBytes = 65_536;

/** What a scan records of a history on its way, so that findings can be attributed afterwards. */
export async function recordHistory(repository: Repository): Promise<RecordedHistory | undefined> {
  const memory = new WebAssembly.Memory({ initial: unpackerBytes / pageBytes });
  const source = wholeRepositorySource(repository);
  await source.read(
    droppingSink(),
    undefined,
    createUnpacker(readUnpackerBinary(), { memory, start: pageBytes, end: unpackerBytes }),
  );
  return source.recorded?.();
}

function droppingSink(): BlobSink {
  return {
    readBuffer: new Uint8Array(longestBlobPiece),
    blob: () => undefined,
    stream: () => ({ write: () => undefined, end: () => undefined }),
    ...silentSink,
  };
}
