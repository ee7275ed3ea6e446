import { expect, test } from 'vitest';
import { isMarkedUp } from '../../../src/engine/judgement/marked-up.ts';

test.each([
  `-H <span class="s1">'Authorization: Bearer `,
  '<span class="s2">"',
  `-d <span class="s1">'token=`,
  '<span class="s">&quot;',
])('behind %s a page shows an example', (before) => {
  expect(isMarkedUp(before)).toBe(true);
});

test.each([`curl -H 'Authorization: Bearer `, '<input class="token" value="', '<td class="wide">'])(
  'behind %s it may be meant',
  (before) => {
    expect(isMarkedUp(before)).toBe(false);
  },
);
