import type { BlobSink } from '../model/source.ts';
import { showPath } from './path-bytes.ts';

const batchLength = 1 << 18;
/** No token that can be recognised by itself has fewer characters in a row, or no digit among them. */
const shortestToken = 16;

/**
 * Has the names of files searched, and those of their folders, each once. `paths` are sorted, or at least those of one
 * folder stand together. Only names with a stretch that a token may be in are passed on: in a tree of 30,000 files some
 * hundred, and all of them would take as long to search as megabytes of text.
 */
export function searchFileNames(paths: readonly string[], sink: BlobSink): void {
  let batch = '';
  let folder = '';
  const add = (path: string): void => {
    batch += `${showPath(path)}\n`;
    if (batch.length < batchLength) return;
    pass(batch, sink);
    batch = '';
  };
  for (const path of paths) {
    const nameStart = path.lastIndexOf('/') + 1;
    if (nameStart !== folder.length || !path.startsWith(folder)) {
      for (const end of newFolderEnds(folder, path, nameStart)) add(path.slice(0, end));
      folder = path.slice(0, nameStart);
    }
    if (mayHoldToken(path, nameStart, path.length)) add(path);
  }
  if (batch !== '') pass(batch, sink);
}

function pass(batch: string, sink: BlobSink): void {
  sink.blob({ provenance: { kind: 'names', path: 'file names' }, bytes: Buffer.from(batch) });
}

/** Where the names of folders end that may hold a token and are not part of the folder before. */
function newFolderEnds(before: string, path: string, nameStart: number): readonly number[] {
  const ends: number[] = [];
  for (let start = 0, end = path.indexOf('/'); start < nameStart; end = path.indexOf('/', start)) {
    const isKnown = end < before.length && before.startsWith(path.slice(0, end + 1));
    if (!isKnown && mayHoldToken(path, start, end)) ends.push(end);
    start = end + 1;
  }
  return ends;
}

/** Whether so many letters, digits, `-` and `_` are in a row, with a digit. */
function mayHoldToken(path: string, start: number, end: number): boolean {
  if (end - start < shortestToken) return false;
  let length = 0;
  let hasDigit = false;
  for (let index = start; index < end; index++) {
    const code = path.charCodeAt(index);
    const isDigit = code >= 0x30 && code <= 0x39;
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (isDigit || isLetter || code === 0x2d || code === 0x5f) {
      length++;
      hasDigit ||= isDigit;
      if (hasDigit && length >= shortestToken) return true;
    } else {
      length = 0;
      hasDigit = false;
    }
  }
  return false;
}
