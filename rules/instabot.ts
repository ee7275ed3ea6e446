import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base64(43), '=');

export const instabotApiKey: Rule = {
  id: 'instabot-api-key',
  name: 'Instabot API key',
  provider: 'instabot',
  kind: 'context',
  description: 'Reads and changes the bots of the account and the people who talked to them.',
  severity: 'medium',
  ...named({ names: ['instabot'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.instabot.io/docs/serverapi'],
  rotate: {
    steps: 'Reset the API key in the portal of Instabot under Settings, then put the new one in place.',
    url: 'https://app.instabot.io/',
  },
  examples: [sample`X-Instabot-Api-Key: ${key}`, sample`INSTABOT_MASTER_API_KEY=${key}`],
  lookalikes: [sample`INSTABOT_API_KEY=${base64(42)}=`, sample`INSTABOT_API_KEY=<api key>`],
};
