import { expect, test } from 'vitest';
import { decodedTexts } from './decoded-texts.ts';

test('decodes named and numbered entities', () => {
  expect(decodedTexts('a &lt; b &amp; c=&quot;d&quot; &#39;e&#x27; &#8364;')).toEqual([
    'html-entity: a < b & c="d" \'e\' €',
  ]);
});

test('leaves alone what only begins like an entity', () => {
  expect(decodedTexts('a=1&b=2&amp c &; &#; &#x; &#xzz; &unknown; &#1114112;')).toEqual([]);
});
