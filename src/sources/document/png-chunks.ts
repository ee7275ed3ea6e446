/** Kinds of chunks, as numbers. */
const compressedText = 0x7a545874;
const internationalText = 0x69545874;
const imageEnd = 0x49454e44;
const signatureBytes = 8;

export interface CompressedText {
  readonly keyword: Uint8Array;
  readonly text: Uint8Array;
}

/** Whether an image has text that its bytes do not show as it is; only the heads of its chunks are looked at. */
export function hasCompressedText(png: Uint8Array): boolean {
  let isFound = false;
  visitChunks(png, (type, data) => (isFound ||= compressedTextIn(type, data) !== undefined));
  return isFound;
}

export function visitChunks(png: Uint8Array, visit: (type: number, data: Uint8Array) => void): void {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = signatureBytes; at + 8 <= png.length;) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === imageEnd) return;
    if (type === compressedText || type === internationalText) visit(type, png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
}

/** A keyword ends with a zero; a method follows, which is always 0, and in `iTXt` whether it is used, and two names. */
export function compressedTextIn(type: number, data: Uint8Array): CompressedText | undefined {
  const end = data.indexOf(0);
  if (end < 0) return undefined;
  const keyword = data.subarray(0, end);
  if (type === compressedText) return { keyword, text: data.subarray(end + 2) };
  const language = data.indexOf(0, end + 3);
  const translation = language < 0 ? -1 : data.indexOf(0, language + 1);
  return data[end + 1] === 1 && translation >= 0 ? { keyword, text: data.subarray(translation + 1) } : undefined;
}
