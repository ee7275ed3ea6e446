import { expect, test } from 'vitest';
import { testBlocksOf } from '../../../src/engine/examples/test-block.ts';
import { LazyText } from '../../../src/engine/text/text.ts';

/** The lines of the text that stand in tests. */
function testLines(lines: readonly string[]): readonly string[] {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const blocks = testBlocksOf(new LazyText(bytes));
  return blocks.flatMap(({ start, end }) => bytes.subarray(start, end).toString().trimEnd().split('\n'));
}

test.each([
  ['Erlang', ['-ifdef(TEST).', 'sells() -> ok.', '-ifdef(A).', '-endif.'], ['-endif.', 'opens() -> ok.']],
  ['C', ['#ifdef SHOP_SELF_TEST', 'int a;', '  #if B', '  # endif'], ['#endif', 'int b;']],
  ['C with a function', ['#if defined(UNIT_TEST)', 'int a;'], ['#else', 'int b;', '#endif']],
])('what only a build of the tests holds is a test: %s', (_, block, rest) => {
  expect(testLines(['', ...block, ...rest])).toEqual(block);
});

test('what a patch changes in a test is a test', () => {
  const block = ['--- a/shop/sale_unittest.cc', '+++ b/shop/test/sale.cc', '@@ -1 +1 @@', '+  int a;'];
  const other = ['--- a/shop/sale.cc', '+++ b/shop/sale.cc', '@@ -1 +1 @@', '+  int b;'];
  const removed = ['--- a/shop/test/open.cc', '+++ /dev/null', '-  int a;'];
  expect(testLines([...block, ...other, ...removed])).toEqual([...block, ...removed]);
});

test('what an option of NixOS shows as its example is documentation', () => {
  const block = ['    example = {', '      a = "b";', '    '];
  const line = '    example = "c";';
  expect(testLines(['  mkOption {', ...block.slice(0, 2), '    };', line, '    default = "d";'])).toEqual([
    ...block.slice(0, 2),
    line,
  ]);
});

test.each(['const TEST_FAKE_KEY_0: &str = "', 'testKey := []byte(`', 'SHOP_MOCK_KEY: |\n  '])(
  'a key under the name of a test is one: %s',
  (name) => {
    const key = ['-----BEGIN RSA PRIVATE KEY-----', 'MII'];
    expect(testLines([`${name}${key[0]}`, key[1] ?? '', '-----END RSA PRIVATE KEY-----'])).toEqual(key);
  },
);

test('the services of a job are part of a test', () => {
  const block = ['    services:', '      db:', '        env:', '          POSTGRES_PASSWORD: a'];
  const job = ['jobs:', '  test:', '    runs-on: ubuntu-latest'];
  expect(testLines([...job, ...block, '    env:', '      TOKEN: b'])).toEqual(block);
  expect(testLines([...block, '    env:'])).toEqual([]);
  const step = ['    steps:', '      - run: test', '        env:'];
  const password = '          POSTGRES_PASSWORD: swordfish';
  expect(
    testLines([
      ...job,
      ...block.slice(0, 3),
      password,
      ...step,
      '          DB_PASSWORD: swordfish',
      '          TOKEN: b',
    ]),
  ).toEqual([...block.slice(0, 3), password, 'swordfish', 'swordfish']);
});

test.each([
  ['a key under another name', ['latest_key = `-----BEGIN PRIVATE KEY-----', 'MII']],
  ['what is left out of a build of the tests', ['#ifndef TEST', 'int a;', '#endif']],
  ['a condition of another kind', ['#ifdef LATEST', 'int a;', '#endif']],
  ['an example outside of an option', ['  example = {', '    a = "b";', '  };']],
])('%s is no marked test', (_, lines) => {
  expect(testLines(lines)).toEqual([]);
});
