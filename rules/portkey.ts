import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const portkeyApiKey: Rule = {
  id: 'portkey-api-key',
  name: 'Portkey API key',
  provider: 'portkey',
  kind: 'context',
  description: 'Calls models through the gateway at the expense of its owner and reads its logs.',
  severity: 'high',
  ...named({
    names: ['portkey'],
    value: sequence(digitWithin(28), { ...base64(28), source: '[0-9A-Za-z+/]{27,28}=?' }),
  }),
  references: ['https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz'],
  rotate: {
    steps: 'Delete the API key in the dashboard, then create one with limits.',
    url: 'https://app.portkey.ai/api-keys',
  },
  examples: [sample`PORTKEY_API_KEY=${base64(28)}`, sample`new Portkey({ apiKey: '${base64(28)}' })`],
  lookalikes: [sample`PORTKEY_API_KEY=${base64(16)}`, sample`PORTKEY_CONFIG=pc-acme`],
};
