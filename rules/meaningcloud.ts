import type { Rule } from '../src/model/rule.ts';
import { credentialWords, hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.meaningcloud.com/developer/documentation/getting-started';
const key = lowerAlphanumeric(32);

export const meaningcloudLicenseKey: Rule = {
  id: 'meaningcloud-license-key',
  name: 'MeaningCloud license key',
  provider: 'meaningcloud',
  kind: 'context',
  description: "Analyses texts on the owner's credits.",
  severity: 'low',
  ...named({
    names: ['meaningcloud', 'meaning cloud'],
    value: loosely(key),
    words: [...credentialWords, 'license'],
    near: 60,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Ask for a new license key in the account and put it in place.',
    url: 'https://www.meaningcloud.com/developer/account/subscriptions',
  },
  examples: [
    sample`MEANINGCLOUD_API_KEY=${key}`,
    sample`https://api.meaningcloud.com/sentiment-2.1?key=${key}&lang=en`,
  ],
  lookalikes: [sample`MEANINGCLOUD_API_KEY=${hexadecimal(31)}`, sample`MEANINGCLOUD_API_KEY=${'0'.repeat(32)}`],
};
