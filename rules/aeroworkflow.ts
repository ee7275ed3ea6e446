import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Punctuation is part of the keys. */
const key = characterSet(
  '0-9A-Za-z^!?#:*;',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz^!?#:*;',
  20,
);
const account: Companion = {
  name: 'account number',
  pattern:
    /(?<![0-9A-Za-z])[Aa]ccount[_-]?(?:[Nn]umber|[Ii][Dd])["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[0-9]{1,10})(?![0-9A-Za-z])/,
  withinLines: 6,
  isRequired: false,
};

export const aeroworkflowApiKey: Rule = {
  id: 'aeroworkflow-api-key',
  name: 'Aero Workflow API key',
  provider: 'aeroworkflow',
  kind: 'context',
  description: 'With the account number it reads and changes the tasks, companies and contacts of the account.',
  severity: 'medium',
  ...named({
    names: ['aeroworkflow', 'aero workflow'],
    value: sequence(digitWithin(20), key),
    words: ['key', 'token', 'secret'],
    near: 40,
  }),
  companions: [account],
  references: ['https://api.aeroworkflow.com/swagger/index.html'],
  rotate: {
    steps: 'Reset the API key in the account settings of Aero Workflow, then put the new one in place.',
    url: 'https://my.aeroworkflow.com/',
  },
  examples: [
    sample`AEROWORKFLOW_API_KEY='${alphanumeric(4)}!${alphanumeric(6)}#${alphanumeric(8)}'`,
    sample`"aeroworkflow": { "accountNumber": "4471", "apiKey": "${alphanumeric(20)}" }`,
  ],
  lookalikes: [sample`AEROWORKFLOW_API_KEY='${alphanumeric(19)}'`, sample`AEROWORKFLOW_API_KEY=<your api key>`],
};
