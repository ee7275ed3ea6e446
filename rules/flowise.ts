import type { Rule } from '../src/model/rule.ts';
import { base64, characterSet, digitWithin, named, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  digitWithin(43),
  characterSet('0-9A-Za-z+/_\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 43),
  optional('='),
);

export const flowiseApiKey: Rule = {
  id: 'flowise-api-key',
  name: 'Flowise API key',
  provider: 'flowise',
  kind: 'context',
  description: 'Runs the flows of the server, and manages them where that was allowed.',
  severity: 'high',
  ...named({ names: ['flowise'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://docs.flowiseai.com/configuration/authorization/chatflow-level'],
  rotate: {
    steps: 'Delete the API key in the dashboard, create another and assign it to the flows.',
    url: 'https://docs.flowiseai.com/configuration/authorization/chatflow-level',
  },
  examples: [sample`FLOWISE_API_KEY=${key}`, sample`flowise:\n  apiKey: "${key}"`],
  lookalikes: [sample`FLOWISE_API_KEY=${base64(20)}`, sample`FLOWISE_CHATFLOW_ID=${uuid()}`],
};
