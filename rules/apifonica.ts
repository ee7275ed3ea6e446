import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(11),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const apifonicaAuthToken: Rule = {
  id: 'apifonica-auth-token',
  name: 'Apifonica auth token',
  provider: 'apifonica',
  kind: 'context',
  description: "Sends messages and makes calls on the account's balance.",
  severity: 'high',
  keywords: ['apifonica'],
  pattern: assigned({ names: ['apifonica'], value: secret }),
  references: ['https://www.apifonica.com/en/docs/'],
  rotate: {
    steps: 'Change the password of the API in the Apifonica account settings, then deploy it.',
    url: 'https://www.apifonica.com/en/account/',
  },
  examples: [sample`define('APIFONICA_API_KEY', '${secret}');`, sample`apifonica_auth_token = "${secret}"`],
  lookalikes: [
    sample`define('APIFONICA_API_KEY', '${lowerAlphanumeric(11)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}');`,
    sample`APIFONICA_API_KEY=YOUR_APIFONICA_API_KEY`,
  ],
};
