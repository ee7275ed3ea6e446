import { expect, test } from 'vitest';
import { commentedJsonOf } from '../../../src/engine/examples/commented-json.ts';
import { LazyText } from '../../../src/engine/text/text.ts';

/** The lines of comments that hold JSON. */
function holdingJson(lines: readonly string[]): readonly string[] {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return commentedJsonOf(new LazyText(bytes)).flatMap(({ start, end }) =>
    bytes
      .subarray(start, end)
      .toString()
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

test('JSON in a comment shows what is sent or answered', () => {
  const inBlock = ['a()', '/*', '{', '    "code": 0,', '    "token": "b"', '}', '*/', 'c = {"token": "d"}'];
  expect(holdingJson(inBlock)).toEqual(['/*', '{', '"code": 0,', '"token": "b"', '}']);
  const inLines = ['  // Sends:', '  // {', '  //   "token": "a"', '  // }', '  b("c")', '  // "token": "d"'];
  expect(holdingJson(inLines)).toEqual(['// {', '//   "token": "a"', '// }']);
  expect(holdingJson(['# {', '#   "token" : "a"', '# }', 'b'])).toEqual(['# {', '#   "token" : "a"', '# }']);
});

test.each([
  ['code that is switched off', ['/* const shop = {', '  "token": "a",', '} */', '// {', '//   token: "b"', '// }']],
  ['a comment that is never closed', ['/* {', '  "token": "a",', '}']],
  ['JSON outside of comments', ['{', '  "token": "a",', '}']],
])('%s is no commented JSON', (_, lines) => {
  expect(holdingJson(lines)).toEqual([]);
});
