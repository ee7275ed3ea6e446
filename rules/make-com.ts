import type { Rule } from '../src/model/rule.ts';
import { digits, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const makeApiToken: Rule = {
  id: 'make-api-token',
  name: 'Make API token',
  provider: 'make-com',
  kind: 'context',
  description: 'Manages scenarios, connections and hooks of the organization as the user.',
  severity: 'high',
  ...named({ names: ['make_api', 'makeapi'], value: key, words: ['token', 'key'] }),
  references: ['https://developers.make.com/api-documentation/authentication/create-authentication-token'],
  rotate: {
    steps: 'Delete the token in the profile of the user, create another with fewer scopes and put it in place.',
    url: 'https://www.make.com/en/login',
  },
  examples: [sample`MAKE_API_TOKEN=${key}`, sample`makeApiKey: "${key}"`],
  lookalikes: [sample`MAKE_ORGANIZATION_ID=${digits(6)}`, sample`MAKE_API_TOKEN=your-api-token`],
};
