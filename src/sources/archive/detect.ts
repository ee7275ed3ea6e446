import type { Provenance } from '../../model/blob.ts';
import type { BlobSink } from '../../model/source.ts';
import { stringsOfClass } from './class-file.ts';
import { nameMisnamed, nameUnopened } from './expansion/unopened.ts';
import { type ArchiveFormat, detectFormat, isZipAppended } from './format.ts';

/** The format of a complete blob, including zips appended to something else. */
export function detectArchive(bytes: Uint8Array, path: string): ArchiveFormat | undefined {
  return detectFormat(bytes) ?? (isZipAppended(bytes, path) ? 'zip' : undefined);
}

/** Hands over what is no archive; of a class of Java, its strings. `namedPath` is left out where the format is known. */
export function passOn(sink: BlobSink, provenance: Provenance, bytes: Uint8Array, namedPath: string = ''): void {
  countUnopened(sink, bytes, namedPath);
  sink.blob({ provenance, bytes: stringsOfClass(bytes) ?? bytes });
}

/**
 * Counts a file of a format that is known but not opened, by its first bytes, or by its name if it is not what that says.
 * `namedPath` is left out where the format is known.
 */
export function countUnopened(sink: BlobSink, head: Uint8Array, namedPath: string = ''): void {
  const name = nameUnopened(head);
  const kind = name === undefined ? nameMisnamed(head, namedPath) : `${name} files`;
  if (kind !== undefined) sink.skip(`contents of ${kind}`);
}
