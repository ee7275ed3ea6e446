import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chatfuelBroadcastToken: Rule = {
  id: 'chatfuel-broadcast-token',
  name: 'Chatfuel broadcast token',
  provider: 'chatfuel',
  kind: 'context',
  description: "Sends messages in the bot's name to the users who talk with it.",
  severity: 'medium',
  keywords: ['chatfuel'],
  pattern: assigned({ names: ['chatfuel'], value: sequence(digitWithin(128), alphanumeric(128)) }),
  references: ['https://docs.chatfuel.com/en/articles/790461-broadcasting-api'],
  rotate: {
    steps: "Renew the broadcasting API token in the bot's Configure tab.",
    url: 'https://dashboard.chatfuel.com/',
  },
  examples: [
    sample`https://api.chatfuel.com/bots/b1/users/u1/send?chatfuel_token=${alphanumeric(128)}`,
    sample`CHATFUEL_TOKEN=${alphanumeric(128)}`,
  ],
  lookalikes: [sample`CHATFUEL_TOKEN=${alphanumeric(127)}`, sample`chatfuel_key = "${'a'.repeat(64)}"`],
};
