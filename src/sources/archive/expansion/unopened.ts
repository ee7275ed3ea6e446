import { startsWith } from '../../starts-with.ts';
import { extensionOf, isArchiveExtension } from '../format.ts';

/** How formats begin whose contents are compressed, encrypted or elsewhere. */
const unopened: readonly (readonly [name: string, start: string])[] = [
  ['cab', 'MSCF\0\0\0\0'],
  ['compress', '\x1f\x9d'],
  ['git bundle', '# v2 git bundle\n'],
  ['git bundle', '# v3 git bundle\n'],
  ['git pack', 'PACK\0\0\0'],
  ['git-crypt', '\0GITCRYPT\0'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/'],
  ['lzip', 'LZIP\x01'],
  ['parquet', 'PAR1'],
  ['rar', 'Rar!\x1a\x07'],
  ['rpm', '\xed\xab\xee\xdb'],
  ['squashfs', 'hsqs'],
];
const unopenedFirst = new Set(unopened.map(([, start]) => start.charCodeAt(0)));

/** The name of a format whose contents are not searched, or undefined. */
export function nameUnopened(bytes: Uint8Array): string | undefined {
  if (!unopenedFirst.has(bytes[0])) return undefined;
  return unopened.find(([, start]) => startsWith(bytes, start))?.[0];
}

/** Enough to tell text from what is compressed or encrypted: one of these bytes has a value that no text has. */
const telltaleBytes = 512;
const firstTextByte = 9;

/**
 * `docx files in an unknown format`, where the name is that of an archive and the bytes are no text either: its start is
 * damaged, or all of it is encrypted, as Office does with a password. Undefined for all else.
 */
export function nameMisnamed(bytes: Uint8Array, path: string): string | undefined {
  const extension = extensionOf(path);
  if (!isArchiveExtension(extension)) return undefined;
  const isText = bytes.subarray(0, telltaleBytes).every((byte) => byte >= firstTextByte);
  return isText ? undefined : `${extension} files in an unknown format`;
}
