import { expect, test } from 'vitest';
import { alphanumeric, base64Url, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { judgeAll } from '../find-all.ts';

const value = grow(sample`${base64Url(50)}`, 5);

/** How sure we are of what a line of a note holds. */
const confidences = (line: string): readonly string[] =>
  judgeAll(line, 'notes.txt').flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.confidence] : []));

test.each([
  ['the secret of an app', `Client Secret ${value}`],
  ['a key', `- shop API key ${grow(sample`${alphanumeric(32)}`, 7)}`],
  ['a token', `Access Token ${value}`],
  ['a key in hexadecimal', `shop ACCESS KEY ${grow(sample`${hexadecimal(32)}`, 7)}`],
  ['a token behind a dash', `shop API token - '${value}'`],
  ['a token in quotes behind a dash', `shop token - '${value}'`],
])('%s is found in a line of notes', (_, line) => {
  expect(confidences(line)).toEqual(['medium']);
});

test.each([
  ['a sentence', `The client secret ${value} was revoked.`],
  ['what has no name of a credential', `token ${value}`],
  ['a bare value behind a dash', `shop token - ${value}`],
  ['a question', `shop token - '${value}?'`],
])('%s is not of medium confidence', (_, line) => {
  expect(confidences(line)).not.toContain('medium');
});
