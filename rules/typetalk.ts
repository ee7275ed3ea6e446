import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = alphanumeric(64);

export const typetalkToken: Rule = {
  id: 'typetalk-token',
  name: 'Typetalk bot token or client secret',
  provider: 'typetalk',
  kind: 'context',
  description: 'Posts to and reads the topics its bot or client reaches.',
  severity: 'medium',
  ...named({ names: ['typetalk', 'type_talk'], value: sequence(digitWithin(64), secret), near: 120 }),
  companions: [
    {
      name: 'client id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9A-Za-z]{32})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://developer.nulab.com/docs/typetalk/auth/'],
  rotate: {
    steps:
      "Regenerate the bot's token in the topic's settings, or the secret on the developer page, and put it in place.",
    url: 'https://typetalk.com/my/develop/applications',
  },
  examples: [
    sample`TYPETALK_TOKEN=${secret}`,
    sample`https://typetalk.com/api/v1/topics/208?typetalkToken=${secret}`,
    sample`typetalk:\n  client_id: ${alphanumeric(32)}\n  client_secret: ${secret}\n`,
  ],
  lookalikes: [sample`TYPETALK_TOKEN=${alphanumeric(63)}`, sample`TYPETALK_CLIENT_ID=${alphanumeric(32)}`],
};
