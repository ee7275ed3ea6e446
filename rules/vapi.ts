import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vapiPrivateKey: Rule = {
  id: 'vapi-private-key',
  name: 'Vapi private key',
  provider: 'vapi',
  kind: 'context',
  description: 'Places calls and reads assistants and recordings at the expense of its owner.',
  severity: 'high',
  ...named({ names: ['vapi'], value: uuid(), words: ['private', 'key', 'token', 'secret'], reach: 30 }),
  references: ['https://docs.vapi.ai/security-and-privacy/JWT-authentication'],
  rotate: {
    steps: 'Delete the key on the page of API keys of the organisation and make another.',
    url: 'https://dashboard.vapi.ai/org/api-keys',
  },
  examples: [sample`VAPI_PRIVATE_KEY=${uuid()}`, sample`client = Vapi(token="${uuid()}")`],
  lookalikes: [sample`VAPI_ASSISTANT_ID=${uuid()}`, sample`VAPI_PRIVATE_KEY=<private key>`],
};
