import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const opnsenseApiSecret: Rule = {
  id: 'opnsense-api-secret',
  name: 'OPNsense API key or secret',
  provider: 'opnsense',
  kind: 'context',
  description: 'Together they read and change the firewall with the rights of their user.',
  severity: 'critical',
  ...named({ names: ['opnsense'], value: sequence(digitWithin(80), base64(80)), words: ['secret', 'key', 'token'] }),
  references: ['https://docs.opnsense.org/development/how-tos/api.html'],
  rotate: {
    steps: 'Delete the API key of the user, look at the configuration history, then create another.',
    url: 'https://docs.opnsense.org/development/how-tos/api.html#creating-keys',
  },
  examples: [sample`OPNSENSE_API_SECRET=${base64(80)}`, sample`opnsense_api_key: "${base64(80)}"`],
  lookalikes: [sample`OPNSENSE_API_SECRET=${base64(60)}`, sample`OPNSENSE_URL=https://10.0.0.1`],
};
