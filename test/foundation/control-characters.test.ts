import { expect, test } from 'vitest';
import { spellOutControls } from '../../src/foundation/control-characters.ts';

test.each([
  ['a\nb\tc', String.raw`a\x0ab\x09c`],
  ['\u001b[31mred\u009f', String.raw`\x1b[31mred\x9f`],
  ['shop\u202egpj.exe', String.raw`shop\u{202e}gpj.exe`],
  ['a\u{e0041}b', String.raw`a\u{e0041}b`],
  ['\ud800', String.raw`\u{d800}`],
  ['Zoë’s  file 🗝', 'Zoë’s  file 🗝'],
])('%j is shown as %s', (text, shown) => {
  expect(spellOutControls(text)).toBe(shown);
});
