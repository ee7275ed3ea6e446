/** The hash that a repository names its objects by. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Bytes of an id, which has twice as many hexadecimal digits. */
export function idBytesOf(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}

/** Whether the text is a full id of either format, in lower case. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether the id is all zeros, which is how git says that there is no object. */
export function isNullId(id: string): boolean {
  return /^0+$/.test(id);
}
