import { startsWith } from '../starts-with.ts';
import { isTarHeader } from './tar/tar-header.ts';
import { findEndRecord } from './zip/zip-end.ts';

export type ArchiveFormat = 'zip' | 'gzip' | 'tar' | 'ar' | '7z' | CompressedFormat;

/** Formats of one content, which are decoded by what is loaded with the first of them. */
export type CompressedFormat = 'bzip2' | 'xz' | 'lzma' | 'zstd' | 'lz4';

/** This many bytes at the start are enough to recognise every format. */
export const formatHeadBytes = 512;

/** A set, not a regular expression: to compile one takes V8 longer than most ranges have blobs to check. */
const zipExtensions = new Set(
  'zip jar war ear apk aab aar ipa docx docm xlsx xlsm pptx pptm odt ods odp odg epub nupkg snupkg whl egg vsix xpi crx sfx pyz pex'.split(
    ' ',
  ),
);

const otherExtensions = new Set('7z bz2 deb gz lz4 lzma pdf tar tbz tbz2 tgz txz tzst xz zst'.split(' '));

interface FormatStart {
  readonly format: ArchiveFormat;
  readonly firstByte: number;
  readonly isAtStart: (bytes: Uint8Array) => boolean;
}

const formatStarts: readonly FormatStart[] = [
  { format: 'zip', firstByte: 0x50, isAtStart: isZipStart },
  { format: 'gzip', firstByte: 0x1f, isAtStart: isGzipStart },
  { format: 'bzip2', firstByte: 0x42, isAtStart: isBzip2Start },
  { format: 'lzma', firstByte: 0x5d, isAtStart: isLzmaStart },
  marked('xz', '\xfd7zXZ\0'),
  marked('7z', "7z\xbc\xaf'\x1c"),
  marked('ar', '!<arch>\n'),
  marked('zstd', '(\xb5/\xfd'),
  // A file that was compressed in parallel begins with a frame of another kind.
  marked('zstd', 'P*M\x18'),
  marked('lz4', '\x04\x22\x4d\x18'),
  // The first format of lz4.
  marked('lz4', '\x02\x21\x4c\x18'),
];

function marked(format: ArchiveFormat, mark: string): FormatStart {
  return { format, firstByte: mark.charCodeAt(0), isAtStart: (bytes) => startsWith(bytes, mark) };
}

const startsByFirstByte: readonly (readonly FormatStart[] | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  const starts = formatStarts.filter(({ firstByte }) => firstByte === byte);
  return starts.length === 0 ? undefined : starts;
});

/**
 * The kind of archive that these bytes begin, or undefined. For most blobs the first byte and the tar field decide, so
 * this costs next to nothing. `bytes` is a whole blob, or at least `formatHeadBytes` of it.
 */
export function detectFormat(bytes: Uint8Array): ArchiveFormat | undefined {
  const start = startsByFirstByte[bytes[0]]?.find(({ isAtStart }) => isAtStart(bytes));
  return start?.format ?? (isTarHeader(bytes) ? 'tar' : undefined);
}

/**
 * Whether a zip follows other bytes: a self-extracting program, a script or browser extension with its files appended.
 */
export function isZipAppended(bytes: Uint8Array, path: string): boolean {
  if (!mayCarryZip(bytes) && !zipExtensions.has(extensionOf(path))) return false;
  return findEndRecord(bytes) !== undefined;
}

/** Whether files so named are archives, compressed, or documents that are opened like those. */
export function isArchiveExtension(extension: string): boolean {
  return zipExtensions.has(extension) || otherExtensions.has(extension);
}

/** Without its dot, in lower case. */
export function extensionOf(path: string): string {
  return path.includes('.') ? path.slice(path.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** A program of Windows or Unix, a script, or a browser extension. */
function mayCarryZip(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 'MZ') || startsWith(bytes, '\x7fELF') || startsWith(bytes, '#!') || startsWith(bytes, 'Cr24')
  );
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

/** `BZh`, a level, and the mark of a block or of the end. */
function isBzip2Start(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 'BZh') || bytes[3] < 0x31 || bytes[3] > 0x39) return false;
  const rest = bytes.subarray(4);
  return startsWith(rest, '1AY&SY') || startsWith(rest, '\x17\x72\x45\x38\x50\x90');
}

/**
 * The `.lzma` format has no mark, but the usual properties, a dictionary of one of a few sizes, a size that is unknown
 * or below 256 GiB, and a coded stream that starts with 0.
 */
function isLzmaStart(bytes: Uint8Array): boolean {
  if (bytes[1] !== 0 || bytes[2] !== 0 || bytes.length < 18 || bytes[13] !== 0) return false;
  const dictionary = bytes[3] | (bytes[4] << 8);
  const isUsual = (dictionary & (dictionary - 1)) === 0 || (dictionary & (dictionary - 1)) === (dictionary / 3) * 2;
  const isUnknown = bytes.subarray(5, 13).every((byte) => byte === 0xff);
  return (
    dictionary > 0 &&
    isUsual &&
    (isUnknown || (bytes[9] < 0x40 && bytes[10] === 0 && bytes[11] === 0 && bytes[12] === 0))
  );
}
