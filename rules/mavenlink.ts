import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mavenlinkAccessToken: Rule = {
  id: 'mavenlink-access-token',
  name: 'Mavenlink (Kantata) access token',
  provider: 'mavenlink',
  kind: 'context',
  description: 'Reads and changes projects, time and invoices its owner reaches.',
  severity: 'high',
  keywords: ['mavenlink', 'kantata'],
  pattern: assigned({ names: ['mavenlink', 'kantata'], value: lowerAlphanumeric(64) }),
  references: ['https://developer.kantata.com/kantata/specification'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, of Kantata OX, then generate one.',
    url: 'https://app.mavenlink.com/settings/api_tokens',
  },
  examples: [
    sample`"mavenlink": {"apiKey": "${lowerAlphanumeric(64)}"}`,
    sample`curl https://api.mavenlink.com/api/v1/ -H "Authorization: Bearer ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.mavenlink.com/api/v1/ -H "Authorization: Bearer ${lowerAlphanumeric(63)}"`,
    sample`mavenlinkApiKey = process.env.MAVENLINK_API_KEY`,
  ],
};
