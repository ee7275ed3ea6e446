import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.neutrinoapi.com/api/api-basics/';
const key = alphanumeric(48);

export const neutrinoapiKey: Rule = {
  id: 'neutrinoapi-key',
  name: 'Neutrino API key',
  provider: 'neutrinoapi',
  kind: 'context',
  description: "With the user id it calls the lookups and sends codes by phone on the owner's bill.",
  severity: 'medium',
  ...named({
    names: ['neutrinoapi', 'neutrino api', 'neutrino'],
    value: sequence(key, digitInLast(48)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 70,
    reach: 70,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the API key in the account, create a new one and put it in place.',
    url: 'https://www.neutrinoapi.com/account/',
  },
  examples: [
    sample`NEUTRINO_API_KEY=${key}`,
    sample`https://neutrinoapi.net/ip-info?user-id=acme&api-key=${key}&ip=1.1.1.1`,
  ],
  lookalikes: [sample`NEUTRINO_API_KEY=${alphanumeric(47)}`, sample`NEUTRINO_API_KEY=${'x'.repeat(48)}`],
};
