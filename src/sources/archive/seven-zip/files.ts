import { bitsOf, HeaderError, type HeaderReader } from './header-reader.ts';
import { type Folder, readStreams } from './streams.ts';

const endId = 0;
const headerId = 1;
const archiveId = 2;
const moreStreamsId = 3;
const streamsId = 4;
const filesId = 5;
const emptyId = 0x0e;
const namesId = 0x11;

export interface Contents {
  readonly folders: readonly Folder[];
  /** Of the files that have content, in order. */
  readonly names: readonly string[];
}

/** Reads a header that is not compressed any more. */
export function readContents(reader: HeaderReader): Contents {
  if (reader.byte() !== headerId) throw new HeaderError('no header');
  let folders: readonly Folder[] = [];
  let names: readonly string[] = [];
  for (let id = reader.byte(); id !== endId; id = reader.byte()) {
    if (id === archiveId) skipProperties(reader);
    else if (id === moreStreamsId) readStreams(reader);
    else if (id === streamsId) folders = readStreams(reader);
    else if (id === filesId) names = readNames(reader);
    else throw new HeaderError('unknown part');
  }
  return { folders, names };
}

function skipProperties(reader: HeaderReader): void {
  while (reader.number() !== endId) reader.take(reader.number());
}

function readNames(reader: HeaderReader): readonly string[] {
  const count = reader.count();
  let names: readonly string[] = [];
  let isEmpty: readonly boolean[] = [];
  for (let id = reader.number(); id !== endId; id = reader.number()) {
    const body = reader.take(reader.number());
    if (id === emptyId) isEmpty = bitsOf(body, count);
    // A first byte of 1 says that they are elsewhere, which no program writes.
    if (id === namesId && body[0] === 0) names = body.toString('utf16le', 1).split('\0').slice(0, count);
  }
  return names.filter((_, i) => !isEmpty[i]);
}
