import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://sheety.co/docs/authentication';
const value = alphanumeric(20, 64);

export const sheetyBearerToken: Rule = {
  id: 'sheety-bearer-token',
  name: 'Sheety bearer token',
  provider: 'sheety',
  kind: 'context',
  description: 'Reads and changes the spreadsheet behind the API.',
  severity: 'medium',
  ...named({
    names: ['sheety'],
    value: sequence(value, digitInLast(64)),
    words: ['token', 'bearer', 'auth', 'secret', 'key', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Change the token on the authentication page of the project and put the new one in place.',
    url: 'https://dashboard.sheety.co/',
  },
  examples: [sample`SHEETY_TOKEN=${value}`, sample`sheety:\n  bearer: "${alphanumeric(32)}"`],
  lookalikes: [
    sample`SHEETY_TOKEN=${alphanumeric(19)}`,
    sample`SHEETY_ENDPOINT=https://api.sheety.co/${hexadecimal(32)}/flights/prices`,
  ],
};
