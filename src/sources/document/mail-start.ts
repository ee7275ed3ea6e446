import { addToGroup } from '../../foundation/groups.ts';

/** What the first line of a mail, of a mailbox, or of a web page saved as a mail begins with, by its first byte. */
const starts: ReadonlyMap<number, readonly Uint8Array[]> = groupByFirst(
  'From |From:|Received:|Return-Path:|Return-path:|Delivered-To:|Date:|MIME-Version:|Mime-Version:|Message-ID:|Message-Id:|X-|To:|Subject:|Sender:|Content-Type:|ARC-Seal:|DKIM-Signature:'.split(
    '|',
  ),
);
const encodings = ['uoted-printable', 'UOTED-PRINTABLE', 'ncoding: base64', 'ncoding: BASE64', 'NCODING: BASE64'];

export function startsLikeMail(bytes: Uint8Array): boolean {
  return starts.get(bytes[0])?.some((start) => start.every((byte, index) => bytes[index] === byte)) ?? false;
}

/** Whether a part of the mail has lines that are not as they were written, or a file in it. */
export function hasEncodedPart(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return encodings.some((encoding) => buffer.includes(encoding));
}

function groupByFirst(texts: readonly string[]): ReadonlyMap<number, readonly Uint8Array[]> {
  const groups = new Map<number, Uint8Array[]>();
  for (const text of texts) {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    addToGroup(groups, bytes[0], bytes);
  }
  return groups;
}
