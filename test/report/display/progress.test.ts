import { expect, test } from 'vitest';
import { Progress } from '../../../src/report/display/progress.ts';

function record(isTTY: boolean, msPerLook: number): { readonly progress: Progress; readonly written: string[] } {
  const written: string[] = [];
  let now = 0;
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) };
  return { progress: new Progress(stream, 'file', () => (now += msPerLook)), written };
}

test('nothing is written without a terminal', () => {
  const { progress, written } = record(false, 1000);
  for (let index = 0; index < 1000; index++) progress.scanned(10_000_000);
  progress.found();
  progress.end();
  expect(written).toEqual([]);
});

test('the line says what was scanned and is erased at the end', () => {
  const { progress, written } = record(true, 1000);
  progress.found();
  for (let index = 0; index < 64; index++) progress.scanned(1000);
  progress.end();
  expect(written).toEqual(['\r\u001b[Kscanned 64 files, 64.0 kB, 1 secret', '\r\u001b[K']);
});

test('the work of other threads is added in one call', () => {
  const { progress, written } = record(true, 1000);
  progress.found(3);
  progress.scanned(64_000, 64);
  expect(written).toEqual(['\r\u001b[Kscanned 64 files, 64.0 kB, 3 secrets']);
});

test('the line is drawn at most ten times a second', () => {
  const { progress, written } = record(true, 1);
  for (let index = 0; index < 64 * 1000; index++) progress.scanned(1);
  expect(written.length).toBeLessThanOrEqual(10);
  expect(written.length).toBeGreaterThan(5);
});

test('the clock is read rarely for small files and at once for large ones', () => {
  let looks = 0;
  const progress = new Progress({ isTTY: true, write: () => true }, 'file', () => ++looks);
  for (let index = 0; index < 63; index++) progress.scanned(1);
  expect(looks).toBe(1);
  progress.scanned(1);
  progress.scanned(5_000_000);
  expect(looks).toBe(3);
});

test('the line never wraps', () => {
  const { progress, written } = record(true, 1000);
  progress.found(1_000_000);
  progress.scanned(9e12, 123_456_789);
  expect(written[0]?.replace('\r\u001b[K', '').length).toBeLessThan(40);
});

test('nothing is erased that was not drawn', () => {
  const { progress, written } = record(true, 1);
  progress.end();
  expect(written).toEqual([]);
});
