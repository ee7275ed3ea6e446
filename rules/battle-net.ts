import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const battleNetClientSecret: Rule = {
  id: 'battle-net-client-secret',
  name: 'Battle.net client secret',
  provider: 'battle-net',
  kind: 'context',
  description: 'Calls the Blizzard APIs as the application, and signs its users in.',
  severity: 'medium',
  ...named({ names: ['battle net', 'blizzard'], value: key, words: ['secret'], near: 90 }),
  references: ['https://develop.battle.net/documentation/guides/getting-started'],
  rotate: {
    steps: 'Generate a new secret for the client in the developer portal and put it in place.',
    url: 'https://develop.battle.net/access/clients',
  },
  examples: [
    sample`BATTLENET_CLIENT_SECRET=${key}`,
    sample`"Blizzard": { "ClientId": "${hexadecimal(32)}", "ClientSecret": "${key}" }`,
  ],
  lookalikes: [sample`BATTLENET_CLIENT_ID=${hexadecimal(32)}`, sample`BLIZZARD_CLIENT_SECRET=${alphanumeric(20)}`],
};
