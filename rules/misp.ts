import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, unlike, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(unlike(hexadecimal(40)), digitWithin(40), alphanumeric(40));

export const mispAuthKey: Rule = {
  id: 'misp-auth-key',
  name: 'MISP auth key',
  provider: 'misp',
  kind: 'context',
  description: 'Reads and shares threat intelligence as the user.',
  severity: 'high',
  ...named({
    names: ['misp_key', 'mispkey', 'misp_auth', 'mispauth', 'misp_api', 'mispapi', 'misp_token'],
    value: key,
    words: ['key', 'token'],
  }),
  references: ['https://www.circl.lu/doc/misp/automation/#automation-key'],
  rotate: {
    steps:
      'Delete the auth key in the profile of the user, add another limited to known addresses and put it in place.',
    url: 'https://www.circl.lu/doc/misp/automation/',
  },
  examples: [sample`MISP_KEY=${key}`, sample`misp_authkey = '${key}'`],
  lookalikes: [sample`MISP_KEY=${hexadecimal(40)}`, sample`MISP_EVENT_UUID=${uuid()}`],
};
