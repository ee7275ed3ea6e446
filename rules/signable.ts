import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.signable.co.uk/';
const key = alphanumeric(32);

export const signableApiKey: Rule = {
  id: 'signable-api-key',
  name: 'Signable API key',
  provider: 'signable',
  kind: 'context',
  description: "Sends documents for signature in the company's name and reads those signed.",
  severity: 'high',
  ...named({
    names: [
      'signable api',
      'signable key',
      'signable token',
      'signable secret',
      'signable access',
      'signable private',
      'signable.co',
      'signable.app',
    ],
    value: sequence(key, digitInLast(32)),
    words: ['key', 'token', '-u', 'api'],
    near: 60,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the API key under Company settings, API, and put the new one in place.',
    url: 'https://app.signable.co.uk/',
  },
  examples: [
    sample`SIGNABLE_API_KEY=${key}`,
    sample`curl https://api.signable.co.uk/v1/envelopes -u ${hexadecimal(32)}:x`,
  ],
  lookalikes: [sample`SIGNABLE_API_KEY=${alphanumeric(31)}`, sample`signable = digest("${alphanumeric(32)}")`],
};
