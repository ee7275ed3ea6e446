import { expect, test } from 'vitest';
import { testBlocksOf } from '../../../src/engine/examples/test-block.ts';
import { LazyText } from '../../../src/engine/text/text.ts';

/** The lines of the text that stand in tests. */
function testLines(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const blocks = testBlocksOf(new LazyText(bytes));
  return blocks.flatMap(({ start, end }) => bytes.subarray(start, end).toString().trimEnd().split('\n'));
}

test('a module of tests goes on to the end of its file', () => {
  const tests = ['#[cfg(test)]', 'mod tests {', '    const TEXT: &str = r"', '}', '";', '    fn a() {}', '}'];
  expect(testLines(['fn shop() {}', ...tests].join('\n'))).toEqual(tests);
});

test.each([
  ['`#[test]`', '    #[test]'],
  ['`#[tokio::test]`', '    #[tokio::test]'],
  ['`#[tokio::test(…)]`', '    #[tokio::test(flavor = "multi_thread")]'],
  ['`#[cfg(any(test, …))]`', '    #[cfg(any(test, feature = "testing"))]'],
])('a function under %s ends where its brace does', (_, attribute) => {
  const block = [attribute.trim(), '    fn sells() {', '        assert!(true);', '    }'];
  expect(testLines(`impl Shop {\n    ${block.join('\n')}\n    fn open() {}\n}\n`)).toEqual(block);
});

test('an attribute and its module may share a line', () => {
  const tests = ['#[cfg(test)] mod tests {', '    fn a() {}', '}'];
  expect(testLines(tests.join('\n'))).toEqual(tests);
});

test('other attributes and comments may stand between an attribute and its item', () => {
  const block = ['#[tokio::test]', '// the shop opens at nine', '#[ignore]', 'async fn opens() {', '}'];
  expect(testLines(`${block.join('\n')}\nfn open() {\n}\n`)).toEqual(block);
});

test('a module of tests in another file ends with its line', () => {
  expect(testLines('#[cfg(test)]\nmod tests;\n\nconst A: u8 = 1;\n')).toEqual(['#[cfg(test)]', 'mod tests;']);
});

test.each([
  ['an attribute of another kind', '#[cfg(unix)]\nmod shop {\n}\n'],
  ['what is not compiled for tests', '#[cfg(not(test))]\nfn open() {\n}\n'],
  ['a section of settings that is commented out', '#[test]\npassword = shop\n'],
  ['a comment above a list of variables', '#[cfg(test)]\n\nSHOP_KEY=x\n'],
  ['a word that begins alike', '#[testing]\nfn open() {\n}\n'],
  ['an attribute in the middle of a line', 'let text = "#[cfg(test)]";\n'],
  ['other number signs', '# a heading\n#include <shop.h>\n'],
])('%s is no block of tests', (_, text) => {
  expect(testLines(text)).toEqual([]);
});
