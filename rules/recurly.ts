import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const recurlyPrivateApiKey: Rule = {
  id: 'recurly-private-api-key',
  name: 'Recurly private API key',
  provider: 'recurly',
  kind: 'context',
  description: 'Reads and changes accounts, subscriptions and refunds of the site.',
  severity: 'critical',
  ...named({ names: ['recurly'], value: loosely(hexadecimal(32)) }),
  references: ['https://docs.recurly.com/docs/api-keys'],
  rotate: {
    steps: 'Regenerate the private key under Integrations, API credentials, and put it in place.',
    url: 'https://app.recurly.com/go/integrations/api_keys',
  },
  examples: [sample`RECURLY_API_KEY=${hexadecimal(32)}`, sample`recurly.Client(api_key='${hexadecimal(32)}')`],
  lookalikes: [sample`RECURLY_API_KEY=${hexadecimal(31)}`, sample`RECURLY_PUBLIC_KEY=ewr1-${alphanumeric(22)}`],
};
