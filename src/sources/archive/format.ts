import { isTarHeader } from './tar-header.ts';
import { findEndRecord } from './zip-end.ts';

export type ArchiveFormat = 'zip' | 'gzip' | 'tar';

/** This many bytes at the start are enough to recognise every format. */
export const formatHeadBytes = 512;

/** A set, not a regular expression: to compile one takes V8 longer than most ranges have blobs to check. */
const zipExtensions = new Set(
  'zip jar war ear apk aab aar ipa docx docm xlsx xlsm pptx pptm odt ods odp odg epub nupkg snupkg whl egg vsix xpi crx sfx pyz pex'.split(
    ' ',
  ),
);

/**
 * The kind of archive that these bytes begin, or undefined. For most blobs the first byte and the tar field decide, so
 * this costs next to nothing. `bytes` is a whole blob, or at least `formatHeadBytes` of it.
 */
export function detectFormat(bytes: Uint8Array): ArchiveFormat | undefined {
  switch (bytes[0]) {
    case 0x50: // P
      if (isZipStart(bytes)) return 'zip';
      break;
    case 0x1f:
      if (isGzipStart(bytes)) return 'gzip';
      break;
  }
  return isTarHeader(bytes) ? 'tar' : undefined;
}

/**
 * Whether a zip follows other bytes: a self-extracting program, a script or browser extension with its files appended.
 */
export function isZipAppended(bytes: Uint8Array, path: string): boolean {
  if (!mayCarryZip(bytes) && !zipExtensions.has(extensionOf(path))) return false;
  return findEndRecord(bytes) !== undefined;
}

function extensionOf(path: string): string {
  return path.includes('.') ? path.slice(path.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** Whether the bytes start with MZ, ELF, `#!` or Cr24. */
function mayCarryZip(bytes: Uint8Array): boolean {
  switch (bytes[0]) {
    case 0x4d:
      return bytes[1] === 0x5a;
    case 0x7f:
      return bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
    case 0x23:
      return bytes[1] === 0x21;
    case 0x43:
      return bytes[1] === 0x72 && bytes[2] === 0x32 && bytes[3] === 0x34;
    default:
      return false;
  }
}

/** Matches the first entry, the end of an empty archive, or the mark of a split one. */
function isZipStart(bytes: Uint8Array): boolean {
  if (bytes[1] !== 0x4b) return false;
  const mark = (bytes[2] << 8) | bytes[3];
  return mark === 0x0304 || (mark === 0x0506 && bytes.length >= 22) || mark === 0x0708;
}

/** Deflate is the only method in use; the upper flags are always 0. */
function isGzipStart(bytes: Uint8Array): boolean {
  return bytes[1] === 0x8b && bytes[2] === 8 && (bytes[3] & 0xe0) === 0;
}

/** How formats begin whose contents are compressed, encrypted or elsewhere. */
const unopened: readonly (readonly [name: string, start: string])[] = [
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['cab', 'MSCF\0\0\0\0'],
  ['compress', '\x1f\x9d'],
  ['deb', '!<arch>\ndebian-binary'],
  ['git bundle', '# v2 git bundle\n'],
  ['git bundle', '# v3 git bundle\n'],
  ['git pack', 'PACK\0\0\0'],
  ['git-crypt', '\0GITCRYPT\0'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['lzip', 'LZIP\x01'],
  ['parquet', 'PAR1'],
  ['PDF', '%PDF-'],
  ['rar', 'Rar!\x1a\x07'],
  ['rpm', '\xed\xab\xee\xdb'],
  ['squashfs', 'hsqs'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
];
const unopenedFirst = new Set(unopened.map(([, start]) => start.charCodeAt(0)));

/** The name of a format whose contents are not searched, or undefined. */
export function nameUnopened(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x42) return isBzip2(bytes) ? 'bzip2' : undefined;
  if (!unopenedFirst.has(bytes[0])) return undefined;
  return unopened.find(([, start]) => startsWith(bytes, start))?.[0];
}

/** The level, a digit, is between the name and the mark of the first block. */
function isBzip2(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'BZh') && startsWith(bytes.subarray(4), '1AY&SY');
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
  return true;
}
