import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const authToken = lowerAlphanumeric(40);
const appKey = alphanumeric(80);
const key: Companion = {
  name: 'app key',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9A-Za-z]{80})(?![0-9A-Za-z])/,
  withinLines: 5,
  isRequired: false,
};

export const teamgateAuthToken: Rule = {
  id: 'teamgate-auth-token',
  name: 'Teamgate auth token',
  provider: 'teamgate',
  kind: 'context',
  description: 'With the app key it reads and changes the sales database: people, companies, deals.',
  severity: 'high',
  ...named({
    names: ['teamgate'],
    value: sequence(digitWithin(40), authToken),
    words: ['key', 'token', 'secret', 'access', 'private', 'auth'],
    near: 160,
  }),
  companions: [key],
  references: ['https://developers.teamgate.com/'],
  rotate: {
    steps: 'Delete the app under Settings, Additional features, External apps, then create it anew.',
    url: 'https://app.teamgate.com/',
  },
  examples: [
    sample`TEAMGATE_AUTH_TOKEN=${authToken}`,
    sample`curl https://api.teamgate.com/v4/leads -H "X-App-Key: ${appKey}" -H "X-Auth-Token: ${authToken}"`,
  ],
  lookalikes: [sample`TEAMGATE_AUTH_TOKEN=${lowerAlphanumeric(39)}`, sample`TEAMGATE_COMMIT=${lowerAlphanumeric(40)}`],
};
