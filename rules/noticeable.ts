import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const noticeableApiKey: Rule = {
  id: 'noticeable-api-key',
  name: 'Noticeable API key',
  provider: 'noticeable',
  kind: 'context',
  description: "Publishes and changes the project's announcements.",
  severity: 'low',
  keywords: ['noticeable'],
  pattern: assigned({
    names: ['noticeable'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://noticeable.io/docs/api'],
  rotate: {
    steps: 'Delete the key under Team settings, API keys, of Noticeable, then create one.',
    url: 'https://app.noticeable.io/',
  },
  examples: [sample`NOTICEABLE_API_KEY=${alphanumeric(20)}`, sample`noticeable:\n  token: ${alphanumeric(20)}\n`],
  lookalikes: [
    sample`NOTICEABLE_API_KEY=${alphanumeric(19)}`,
    sample`noticeableApiKey = process.env.NOTICEABLE_API_KEY`,
  ],
};
