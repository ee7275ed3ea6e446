import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(54), base64Url(54));

export const hypertrackSecretKey: Rule = {
  id: 'hypertrack-secret-key',
  name: 'HyperTrack secret key',
  provider: 'hypertrack',
  kind: 'context',
  description: 'With the account id it reads where devices are and were and makes orders and geofences.',
  severity: 'critical',
  ...named({ names: ['hypertrack', 'hyper track'], value: key, words: ['secret', 'key', 'token', 'passw'], near: 60 }),
  companions: [
    { name: 'account id', pattern: /(?<![\w-])(?<part>[\w-]{27})(?![\w-])/, withinLines: 6, isRequired: false },
  ],
  references: ['https://developer.hypertrack.com/docs/references-apis'],
  rotate: {
    steps: 'Reset the secret key on the setup page of the dashboard and put it in place.',
    url: 'https://dashboard.hypertrack.com/setup',
  },
  examples: [
    sample`HYPERTRACK_ACCOUNT_ID=${base64Url(27)}\nHYPERTRACK_SECRET_KEY=${key}`,
    sample`"hypertrack": {"secretKey": "${key}"}`,
  ],
  lookalikes: [sample`HYPERTRACK_SECRET_KEY=${base64Url(53)}`, sample`HYPERTRACK_PUBLISHABLE_KEY=${base64Url(86)}`],
};
