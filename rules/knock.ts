import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const knockSecretApiKey: Rule = {
  id: 'knock-secret-api-key',
  name: 'Knock secret API key',
  provider: 'knock',
  kind: 'context',
  description: 'Sends messages to users and reads who they are.',
  severity: 'high',
  ...named({ names: ['knock'], value: sequence(oneOf('sk_', 'sk_test_'), base64Url(43)) }),
  references: ['https://docs.knock.app/developer-tools/api-keys'],
  rotate: {
    steps: 'Rotate the secret key of the environment, then put the new one in place.',
    url: 'https://dashboard.knock.app/',
  },
  examples: [
    sample`KNOCK_SECRET_API_KEY=sk_${base64Url(43)}`,
    sample`const knock = new Knock('sk_test_${base64Url(43)}');`,
  ],
  lookalikes: [sample`KNOCK_SECRET_API_KEY=sk_${base64Url(30)}`, sample`KNOCK_PUBLIC_API_KEY=pk_${base64Url(43)}`],
};
