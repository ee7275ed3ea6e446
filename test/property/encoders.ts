import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Encoding } from '../../src/model/finding.ts';

/** A way to write a text so that only who decodes it can read it. */
export interface Encoder {
  readonly name: string;
  readonly encoding: Encoding;
  encode(text: string): string;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hexadecimal = (text: string): string => Buffer.from(text).toString('hex');
const perByte = (text: string, write: (hex: string) => string): string =>
  [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('');
const perUnit = (text: string, write: (unit: number) => string): string =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join('');

function wrap(text: string, width: number, between: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between);
}

/** All of these hide every character of a text. */
export const encoders: readonly Encoder[] = [
  { name: 'base64', encoding: 'base64', encode: base64 },
  { name: 'base64url without padding', encoding: 'base64', encode: (text) => Buffer.from(text).toString('base64url') },
  { name: 'base64 without padding', encoding: 'base64', encode: (text) => base64(text).replace(/=+$/, '') },
  { name: 'base64 in lines of 76', encoding: 'base64', encode: (text) => wrap(base64(text), 76, '\n') },
  {
    name: 'base64 in indented lines of 64 with CRLF',
    encoding: 'base64',
    encode: (text) => `    ${wrap(base64(text), 64, '\r\n    ')}`,
  },
  { name: 'base64 of UTF-16', encoding: 'base64', encode: (text) => Buffer.from(text, 'utf16le').toString('base64') },
  { name: 'hexadecimal', encoding: 'hex', encode: hexadecimal },
  { name: 'hexadecimal in capitals', encoding: 'hex', encode: (text) => hexadecimal(text).toUpperCase() },
  { name: 'percent signs', encoding: 'percent', encode: (text) => perByte(text, (hex) => `%${hex.toUpperCase()}`) },
  {
    name: 'escapes of JSON',
    encoding: 'escape',
    encode: (text) => perUnit(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
  },
  { name: 'escapes of JavaScript', encoding: 'escape', encode: (text) => perByte(text, (hex) => `\\x${hex}`) },
  {
    name: 'escapes of code points',
    encoding: 'escape',
    encode: (text) => perUnit(text, (unit) => `\\u{${unit.toString(16)}}`),
  },
  { name: 'decimal entities', encoding: 'html-entity', encode: (text) => perUnit(text, (unit) => `&#${unit};`) },
  {
    name: 'hexadecimal entities',
    encoding: 'html-entity',
    encode: (text) => perUnit(text, (unit) => `&#x${unit.toString(16)};`),
  },
  {
    name: 'colours of a terminal',
    encoding: 'ansi',
    encode: (text) => perUnit(text, (unit) => `\x1b[3${unit % 8}m${String.fromCharCode(unit)}`),
  },
];

export const encoder: fc.Arbitrary<Encoder> = fc.constantFrom(...encoders);

/** Write a text as several literals; only between letters and digits, so what else is in it stays as it was. */
const splitters: readonly Encoder[] = ['" + "', "' . '", '"+"', "' +\n    '", '" & "', '" .. "', "'.'"].map(
  (joint) => ({
    name: `literals joined by ${JSON.stringify(joint)}`,
    encoding: 'concatenation',
    encode: (text) => `${joint.charAt(0)}${text.replaceAll(/(?<=\w{4})(?=\w{4})/g, joint)}${joint.charAt(0)}`,
  }),
);

/** Compressed, and then written in base64. */
export const packers: readonly Encoder[] = [
  { name: 'gzip in base64', encoding: 'gzip', encode: (text) => gzipSync(text).toString('base64') },
  {
    name: 'gzip in base64, in lines of 76',
    encoding: 'gzip',
    encode: (text) => wrap(gzipSync(text).toString('base64'), 76, '\n'),
  },
  { name: 'zlib in base64url', encoding: 'zlib', encode: (text) => deflateSync(text).toString('base64url') },
  {
    name: 'quick zlib in base64',
    encoding: 'zlib',
    encode: (text) => deflateSync(text, { level: 1 }).toString('base64'),
  },
];

export const encoderOrPacker: fc.Arbitrary<Encoder> = fc.constantFrom(
  ...encoders,
  ...packers,
  ...packers,
  ...splitters,
);
