import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const liveagentApiKey: Rule = {
  id: 'liveagent-api-key',
  name: 'LiveAgent API key',
  provider: 'liveagent',
  kind: 'context',
  description: 'Reads and answers tickets, chats and calls of the account and reads its contacts.',
  severity: 'high',
  ...named({
    names: ['liveagent', 'live agent', 'ladesk'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['api_key', 'apikey', 'api-key', 'api key', 'secret'],
    near: 60,
  }),
  companions: [
    { name: 'account', pattern: /(?<part>[a-z0-9-]{1,60})\.ladesk\.com/, withinLines: 10, isRequired: false },
  ],
  references: [
    'https://support.liveagent.com/061754-API',
    'https://support.liveagent.com/840770-Complete-API-reference',
  ],
  rotate: {
    steps: 'Delete the key under Configuration, System, API, then create one with fewer privileges.',
    url: 'https://support.liveagent.com/061754-API',
  },
  examples: [
    sample`LIVEAGENT_API_KEY=${alphanumeric(32)}`,
    sample`curl https://acme.ladesk.com/api/v3/tickets -H "apikey: ${alphanumeric(32)}"`,
    sample`liveAgent:\n  apiKey: ${alphanumeric(32)}`,
  ],
  lookalikes: [sample`LIVEAGENT_API_KEY=${alphanumeric(31)}`, sample`LIVEAGENT_BUTTON_ID=${alphanumeric(32)}`],
};
