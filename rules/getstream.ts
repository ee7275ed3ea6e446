import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const getstreamApiSecret: Rule = {
  id: 'getstream-api-secret',
  name: 'Stream API secret',
  provider: 'getstream',
  kind: 'context',
  description: 'Signs tokens of any user of the app: reads and changes its chats, feeds and calls.',
  severity: 'critical',
  ...named({
    names: ['getstream', 'get stream', 'stream api', 'stream io', 'stream chat', 'stream app', 'stream secret'],
    value: sequence(digitWithin(64), lowerAlphanumeric(64)),
    words: ['secret'],
  }),
  references: ['https://getstream.io/chat/docs/node/tokens_and_authentication/'],
  rotate: {
    steps: 'Create a new access key in the dashboard, put it in place, then disable the old one.',
    url: 'https://dashboard.getstream.io/',
  },
  examples: [
    sample`STREAM_API_SECRET=${lowerAlphanumeric(64)}`,
    sample`getstream:\n  secret: '${lowerAlphanumeric(64)}'`,
  ],
  lookalikes: [sample`STREAM_API_SECRET=${lowerAlphanumeric(50)}`, sample`STREAM_API_KEY=${lowerAlphanumeric(12)}`],
};
