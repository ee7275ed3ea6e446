import { expect, test } from 'vitest';
import { longNamed, paxNamed, tar, tarEntry } from '../../../../fixtures/archives.ts';
import { expand, expandPieces } from '../collecting-sink.ts';

const hello = Buffer.from('hello');
const world = Buffer.from('world');

test.each(['v7', 'ustar', 'gnu'] as const)('reads a %s tar, whatever its name', (age) => {
  const sink = expand(
    '',
    tar([
      { name: 'a', bytes: hello, age },
      { name: 'dir/', type: '5', age },
      { name: 'dir/b', bytes: world, age },
    ]),
  );
  expect(sink.paths).toEqual(['!/a', '!/dir/b']);
  expect(sink.problems).toEqual([]);
});

test('reads long names of GNU tar', () => {
  const name = `${'deep/'.repeat(60)}file`;
  expect(expand('o.tar', tar([...longNamed(name, hello), { name: 'b', bytes: world }])).paths).toEqual([
    `o.tar!/${name}`,
    'o.tar!/b',
  ]);
});

test('reads paths and sizes from pax headers', () => {
  const path = `${'schlüssel/'.repeat(30)}file`;
  const file = { name: 'short', bytes: hello, size: 0 };
  const sink = expand(
    'o.tar',
    tar([...paxNamed({ path, size: '5', mtime: '1.5' }, file), { name: 'b', bytes: world }]),
  );
  expect(sink.textOf(`o.tar!/${path}`)).toBe('hello');
  expect(sink.textOf('o.tar!/b')).toBe('world');
  expect(sink.problems).toEqual([]);
});

test('treats links as names without bytes, whatever size they claim', () => {
  const sink = expand(
    'o.tar',
    tar([
      { name: 'link', type: '2', size: 4096 },
      { name: 'b', bytes: world },
    ]),
  );
  expect(sink.paths).toEqual(['o.tar!/b']);
});

test('reads the data of sparse files and reports that they are sparse', () => {
  const sparse = tarEntry({ name: 's', bytes: hello, type: 'S', age: 'gnu' });
  const sink = expand('o.tar', Buffer.concat([sparse, tar([{ name: 'b', bytes: world }])]));
  expect(sink.textOf('o.tar!/s')).toBe('hello');
  expect(sink.textOf('o.tar!/b')).toBe('world');
  expect(sink.notes).toEqual(['o.tar!/s: sparse file: looked at without its holes']);
});

test('reads concatenated tars', () => {
  expect(
    expand('o.tar', Buffer.concat([tar([{ name: 'a', bytes: hello }]), tar([{ name: 'b', bytes: world }])])).paths,
  ).toEqual(['o.tar!/a', 'o.tar!/b']);
});

test('passes on a few bytes behind the end', () => {
  const bytes = Buffer.concat([tar([{ name: 'a', bytes: hello }]), Buffer.from('behind it')]);
  for (const sink of [expand('o.tar', bytes), expandPieces('o.tar', bytes, [99])]) {
    expect(sink.paths).toEqual(['o.tar!/a', 'o.tar']);
    expect(sink.textOf('o.tar')).toContain('behind it');
    expect(sink.problems).toEqual([]);
  }
});

test('a tar that is cut off in the padding of a file is told: more files may have followed', () => {
  const bytes = tar([{ name: 'a', bytes: hello }]).subarray(0, 512 + 100);
  expect(expand('o.tar', bytes).complaints).toEqual(['broken-archive o.tar!/a: ends in the middle']);
});

test('goes on at the next header after a damaged one', () => {
  const bytes = tar([
    { name: 'a', bytes: hello },
    { name: 'x', bytes: hello },
    { name: 'b', bytes: world },
  ]);
  bytes[1024 + 5] ^= 1;
  const sink = expand('o.tar', bytes);
  expect(sink.paths).toEqual(['o.tar!/a', 'o.tar!/b', 'o.tar']);
  expect(sink.complaints).toEqual(['broken-archive o.tar: a header is damaged (and 1 more in the same archive)']);
});

test('reads what exists of an entry that claims an enormous size', () => {
  const sink = expand(
    'o.tar',
    Buffer.concat([tarEntry({ name: 'a', bytes: hello }), tarEntry({ name: 'huge', bytes: world, size: 2 ** 52 })]),
  );
  expect(sink.textOf('o.tar!/a')).toBe('hello');
  expect(sink.textOf('o.tar!/huge')).toContain('world');
  expect(sink.complaints).toEqual(['broken-archive o.tar!/huge: ends in the middle']);
});

test('does not mistake text for an old tar', () => {
  const text = Buffer.alloc(2048, '123456   ');
  expect(expand('o.tar', text).paths).toEqual(['o.tar']);
});
