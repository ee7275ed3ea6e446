import { expect, test } from 'vitest';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import { CollectingSink } from './collecting-sink.ts';

/** The lower byte of this length is the digit 5. */
const token = `token_${'x'.repeat(0x35 - 6)}`;

function text(content: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([Buffer.from([1]), length, Buffer.from(content)]);
}

/** A class with these constants; a reference to the first, and a double, which counts as two, are among them. */
function classWith(...texts: readonly string[]): Buffer {
  const head = Buffer.from('cafebabe00000041', 'hex');
  const count = Buffer.from([0, texts.length + 4]);
  const others = Buffer.from('080001064049000000000000', 'hex');
  return Buffer.concat([head, count, others, ...texts.map(text), Buffer.from('the code of the methods')]);
}

function expand(bytes: Buffer): string {
  const sink = new CollectingSink();
  expandArchives(sink).blob({ provenance: { kind: 'file', path: 'App.class' }, bytes });
  return Buffer.from(sink.blobs[0]?.bytes ?? []).toString('latin1');
}

test('texts in a class of Java stand apart, at the offsets where they are', () => {
  const bytes = classWith('first', token, 'last');
  const found = expand(bytes);
  expect(bytes.toString('latin1')).toContain(`5${token}`);
  expect(found).toContain(`first\0\0\0${token}\0\0\0lastthe code`);
  expect(found.indexOf(token)).toBe(bytes.indexOf(token));
  expect(found).toHaveLength(bytes.length);
});

test('a class that is cut off, and what only begins like one, are passed on as they are', () => {
  const cut = classWith('first', token).subarray(0, 60);
  expect(expand(cut)).toBe(cut.toString('latin1'));
  const program = Buffer.from('cafebabe0000000201000007', 'hex');
  expect(expand(program)).toBe(program.toString('latin1'));
});
