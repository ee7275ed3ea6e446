import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const replyIoApiKey: Rule = {
  id: 'reply-io-api-key',
  name: 'Reply API key',
  provider: 'reply-io',
  kind: 'context',
  description: 'Starts e-mail sequences from the account and reads contacts.',
  severity: 'high',
  keywords: ['replyio', 'reply_io', 'reply-io', 'reply.io', 'reply io'],
  pattern: assigned({ names: ['reply io', 'replyio'], value: sequence(digitWithin(24), base64Url(24)) }),
  references: ['https://apidocs.reply.io/'],
  rotate: {
    steps: 'Generate a new key under Settings, API key, of Reply.',
    url: 'https://run.reply.io/Dashboard/Material#/settings/api-key',
  },
  examples: [
    sample`REPLYIO_API_KEY=${base64Url(24)}`,
    sample`curl https://api.reply.io/v1/people -H "X-Api-Key: ${base64Url(24)}"`,
  ],
  lookalikes: [
    sample`curl https://api.reply.io/v1/people -H "X-Api-Key: ${base64Url(23)}"`,
    sample`REPLY_IO_API_KEY=YOUR_REPLY_IO_API_KEY`,
  ],
};
