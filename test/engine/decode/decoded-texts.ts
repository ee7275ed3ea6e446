import { decodeParts } from '../../../src/engine/decode/index.ts';

/** The decoded parts of a text, each with its encoding: `base64: plain text`. */
export function decodedTexts(text: string | Uint8Array): readonly string[] {
  return decodeParts(Buffer.from(text)).map(({ encoding, bytes }) => `${encoding}: ${Buffer.from(bytes).toString()}`);
}
