import { expect, test } from 'vitest';
import { exampleMethodsOf, fencedCodeOf } from '../../../src/engine/examples/fenced-code.ts';
import { shownExamplesOf } from '../../../src/engine/examples/shown-examples.ts';
import { LazyText } from '../../../src/engine/text/text.ts';

const fenced = (lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  return fencedCodeOf(text).map(({ start, end }) => text.slice(start, end));
};

test('code between fences documents what is defined', () => {
  expect(fenced(['examples <<~DOC', '```ruby', "password 'a'", '```', 'DOC', "password 'b'"])).toEqual([
    "```ruby\npassword 'a'\n```",
  ]);
  expect(fenced(['# ```', '# a', '# ```', 'b', '# ```', '# c', '# ```'])).toEqual([
    '# ```\n# a\n# ```',
    '# ```\n# c\n# ```',
  ]);
});

test('a fence that nothing closes ends where another opens', () => {
  expect(fenced(['```ruby', 'a', '```sh', 'b', '```', 'c'])).toEqual(['```sh\nb\n```']);
  expect(fenced(['```', 'a'])).toEqual([]);
});

test('only code is asked for fences: of prose they are a part', () => {
  const text = new LazyText(Buffer.from('```\ntoken = "a"\n```\n'));
  expect(shownExamplesOf(text, true)).toHaveLength(1);
  expect(shownExamplesOf(text, false)).toHaveLength(0);
});

test('a method that hands out examples is one', () => {
  const lines = ['  def self.example_code', '    [\'shop(key: "a")\']', '  end', '  def run', '    b', '  end'];
  const text = lines.join('\n');
  expect(exampleMethodsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    lines.slice(0, 2).join('\n'),
  ]);
});
