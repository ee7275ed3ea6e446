import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/display/display.ts';
import { fitExcerpt } from '../../../src/report/display/excerpt-lines.ts';

test('carets are below the mark', () => {
  expect(fitExcerpt({ text: "    key = 'acme_…';", markStart: 11, markLength: 6 }, 60)).toEqual({
    text: "key = 'acme_…';",
    markStart: 7,
    markLength: 6,
    marker: '       ^^^^^^',
  });
});

test('carets are below the mark after wide characters and tabs', () => {
  const { text, marker } = fitExcerpt({ text: '秘密\tkey=acme_…', markStart: 7, markLength: 6 }, 60);
  expect(displayWidth(text.slice(0, text.indexOf('acme_')))).toBe(marker.indexOf('^'));
});

test('a long line is cut on both sides of the mark', () => {
  const text = `${'a'.repeat(500)}acme_…${'b'.repeat(500)}`;
  const shown = fitExcerpt({ text, markStart: 500, markLength: 6 }, 40);
  expect(shown.text).toMatch(/^…a+acme_…b+…$/);
  expect(displayWidth(shown.text)).toBe(40);
});

test('an escape in the line does not reach the terminal', () => {
  expect(fitExcerpt({ text: '\u001b[2Jacme_…', markStart: 4, markLength: 6 }, 60).text).toBe('\\x1b[2Jacme_…');
});

test('no line exceeds the width, wherever the mark is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer({ min: -5, max: 90 }),
      fc.integer({ min: -5, max: 90 }),
      fc.integer({ min: 20, max: 120 }),
      (text, markStart, markLength, width) => {
        const shown = fitExcerpt({ text, markStart, markLength }, width);
        expect(displayWidth(shown.text)).toBeLessThanOrEqual(width);
        expect(shown.marker).toMatch(/^ *\^+$/);
      },
    ),
  );
});
