import type { Rule } from '../src/model/rule.ts';
import { base64, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('rqsty-sk-', base64(107), '=');

export const requestyApiKey: Rule = {
  id: 'requesty-api-key',
  name: 'Requesty API key',
  provider: 'requesty',
  kind: 'provider',
  description: 'Uses models of all providers of the router at the expense of its owner.',
  severity: 'high',
  keywords: ['rqsty-sk-'],
  pattern: new RegExp(`(?<![0-9A-Za-z])(?<secret>${key.source})(?![0-9A-Za-z+/=])`),
  references: ['https://docs.requesty.ai/quickstart'],
  rotate: {
    steps: 'Delete the key on the page of API keys, look at its usage, then create one with a monthly limit.',
    url: 'https://app.requesty.ai/api-keys',
  },
  examples: [sample`REQUESTY_API_KEY=${key}`, sample`const API_KEY: &str = "${key}";`],
  lookalikes: [sample`REQUESTY_API_KEY=rqsty-sk-${base64(60)}=`, sample`"apiKey": "rqsty-sk-..."`],
};
