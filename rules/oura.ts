import type { Rule } from '../src/model/rule.ts';
import { base32, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base32(32), digitInLast(32));

export const ouraAccessToken: Rule = {
  id: 'oura-access-token',
  name: 'Oura personal access token',
  provider: 'oura',
  kind: 'context',
  description: 'Reads the sleep and health data of the user.',
  severity: 'high',
  ...named({ names: ['oura_', 'ouraring'], value: key, words: ['token', 'key', 'pat'] }),
  references: ['https://cloud.ouraring.com/docs/authentication'],
  rotate: {
    steps: 'Delete the personal access token and create another.',
    url: 'https://cloud.ouraring.com/personal-access-tokens',
  },
  examples: [sample`OURA_ACCESS_TOKEN=${key}`, sample`oura_pat = "${key}"`],
  lookalikes: [sample`OURA_ACCESS_TOKEN=${base32(20)}`, sample`OURA_CLIENT_ID=${base32(16)}`],
};
