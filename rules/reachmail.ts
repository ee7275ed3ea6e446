import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const reachmailAccessToken: Rule = {
  id: 'reachmail-access-token',
  name: 'ReachMail token',
  provider: 'reachmail',
  kind: 'context',
  description: "Sends mail in the account's name and reads lists and recipients.",
  severity: 'high',
  keywords: ['reachmail', 'reach_mail', 'reach-mail', 'reach.mail', 'reach mail'],
  pattern: assigned({ names: ['reachmail', 'reach mail'], value: sequence(digitWithin(64), base64Url(64)) }),
  references: ['https://services.reachmail.net/'],
  rotate: {
    steps: 'Delete the token under Account, Tokens, of ReachMail, then create one.',
    url: 'https://go.reachmail.net/',
  },
  examples: [sample`reachmail:\n  api_key: ${base64Url(64)}\n`, sample`REACHMAIL_TOKEN: '${base64Url(64)}'`],
  lookalikes: [
    sample`reachmail:\n  api_key: ${base64Url(63)}\n`,
    sample`reachmailApiKey = process.env.REACHMAIL_API_KEY`,
  ],
};
