import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.twist.com/v3/#authentication';
const value = sequence('oauth2:', hexadecimal(40));

export const twistAccessToken: Rule = {
  id: 'twist-access-token',
  name: 'Twist access token',
  provider: 'twist',
  kind: 'context',
  description: 'Acts as its user in the workspaces: reads and writes threads and messages.',
  severity: 'high',
  ...named({ names: ['twist'], value, near: 60, reach: 100 }),
  references: [docs],
  rotate: {
    steps: 'Remove the integration or reset its test token in the console, then put a new one in place.',
    url: 'https://twist.com/app_console',
  },
  examples: [
    sample`TWIST_TOKEN=${value}`,
    sample`curl https://api.twist.com/api/v3/workspaces/get -H "Authorization: Bearer ${value}"`,
  ],
  lookalikes: [sample`TWIST_TOKEN=oauth2:${hexadecimal(39)}`, sample`twist_key = ${hexadecimal(40)}`],
};

export const twistBareToken: Rule = {
  ...twistAccessToken,
  id: 'twist-token-without-prefix',
  name: 'Twist access token (without prefix)',
  ...named({ names: ['twist'], value: hexadecimal(40), words: ['token', 'secret'], near: 20, reach: 40 }),
  examples: [sample`TWIST_TOKEN=${hexadecimal(40)}`, sample`twist:\n  access_token: ${hexadecimal(40)}\n`],
  lookalikes: [sample`TWIST_TOKEN=${hexadecimal(39)}`, sample`twist revision ${hexadecimal(40)}`],
};
