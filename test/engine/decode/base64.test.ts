import { expect, test } from 'vitest';
import { decodedTexts } from './decoded-texts.ts';

const encode = (text: string | Buffer): string => Buffer.from(text).toString('base64');

test('decodes text, and leaves out what is none', () => {
  expect(decodedTexts(`data:text/plain;base64,${encode('user=shop; plan=large')}`)).toEqual([
    'base64: user=shop; plan=large',
  ]);
  expect(decodedTexts(encode(Buffer.from(Array.from({ length: 200 }, (_, index) => (index * 97) & 0xff))))).toEqual([]);
});

test('takes identifiers, paths and prose for what they are', () => {
  expect(
    decodedTexts('import { createConnectionPoolFromConfiguration } from "../packages/database/connection-pool.ts";'),
  ).toEqual([]);
  expect(decodedTexts('/usr/local/share/applications/org_gnome_settings_daemon_MediaKeys')).toEqual([]);
});

test('decodes a segment of a path', () => {
  expect(decodedTexts(`/api/v1/${encode('token of the shop here.')}/show`)).toEqual([
    'base64: token of the shop here.',
  ]);
});

test('joins lines of one width and the shorter last one', () => {
  const text = 'a text that is long enough for several lines of the usual width, and for one more line that is shorter';
  const lines = (encode(text).match(/.{1,64}/g) ?? []).map((line) => `\t# ${line}`.replace('# ', '  '));
  expect(decodedTexts(lines.join('\n'))).toEqual([`base64: ${text}`]);
});

test('decodes hexadecimal text of either case, but no digests', () => {
  expect(decodedTexts(Buffer.from('user=shop plan=large').toString('hex'))).toEqual(['hex: user=shop plan=large']);
  expect(decodedTexts('d41d8cd98f00b204e9800998ecf8427e')).toEqual([]);
});

test('decodes UTF-16, as PowerShell encodes its commands', () => {
  expect(
    decodedTexts(`powershell -enc ${Buffer.from('Connect-Shop -Plan large', 'utf16le').toString('base64')}`),
  ).toHaveLength(1);
});
