import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(43), base64Url(43), '=');

export const speechifyApiKey: Rule = {
  id: 'speechify-api-key',
  name: 'Speechify API key',
  provider: 'speechify',
  kind: 'context',
  description: "Makes speech and clones voices on the account's bill.",
  severity: 'medium',
  ...named({ names: ['speechify'], value }),
  references: ['https://docs.sws.speechify.com/docs/authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://console.sws.speechify.com/api-keys',
  },
  examples: [sample`SPEECHIFY_API_KEY=${value}`, sample`const speechifyApiKey = '${value}';`],
  lookalikes: [sample`SPEECHIFY_API_KEY=${base64Url(42)}`, sample`SPEECHIFY_API_KEY=your-speechify-api-key-here`],
};
