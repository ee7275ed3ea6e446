import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.aylien.com/textapi/';
const key = hexadecimal(32);
const appId: Companion = {
  name: 'application id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const aylienApiKey: Rule = {
  id: 'aylien-api-key',
  name: 'AYLIEN application key',
  provider: 'aylien',
  kind: 'context',
  description: "With the application id it analyses texts and reads news on the owner's bill.",
  severity: 'medium',
  ...named({ names: ['aylien'], value: loosely(key) }),
  companions: [appId],
  references: [docs],
  rotate: {
    steps:
      'Create a new key in the account of AYLIEN (now Quantexa News Intelligence), put it in place and delete the leaked one.',
    url: 'https://app.aylien.com/',
  },
  examples: [
    sample`'X-AYLIEN-TextAPI-Application-Key': '${key}',\n'X-AYLIEN-TextAPI-Application-ID': '${hexadecimal(8)}'`,
    sample`AYLIEN_APP_KEY=${key}`,
  ],
  lookalikes: [sample`AYLIEN_APP_KEY=${hexadecimal(31)}`, sample`AYLIEN_APP_ID=${hexadecimal(8)}`],
};
