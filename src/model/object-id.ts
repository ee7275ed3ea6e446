/** Which hash a repository names its objects by. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Bytes of an id; it has twice as many hexadecimal digits. */
export function idBytesOf(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}

/** Whether the text is a whole id of either format, in small letters. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether git says that there is no object, which it does with zeros. */
export function isNullId(id: string): boolean {
  return /^0+$/.test(id);
}
