import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(42);

export const skrappioAccessKey: Rule = {
  id: 'skrappio-access-key',
  name: 'Skrapp.io access key',
  provider: 'skrappio',
  kind: 'context',
  description: 'Finds and checks e-mail addresses on the credits of the account.',
  severity: 'low',
  ...named({ names: ['skrapp', 'skrappio'], value: sequence(digitWithin(42), key), near: 120, reach: 144 }),
  references: ['https://skrapp.io/api'],
  rotate: { steps: 'Renew the key on the API page of Skrapp.io.', url: 'https://app.skrapp.io/api' },
  examples: [
    sample`SKRAPP_API_KEY=${key}`,
    sample`curl "https://api.skrapp.io/api/v2/account" -H "X-Access-Key: ${key}"`,
  ],
  lookalikes: [sample`SKRAPP_API_KEY=${alphanumeric(41)}`, sample`SKRAPP_API_KEY=${'x'.repeat(42)}`],
};
