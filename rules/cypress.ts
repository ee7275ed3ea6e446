import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.cypress.io/cloud/account-management/projects#Record-keys';
const key = uuid();

export const cypressRecordKey: Rule = {
  id: 'cypress-record-key',
  name: 'Cypress Cloud record key',
  provider: 'cypress',
  kind: 'context',
  description: "Records runs to the project on the organization's plan.",
  severity: 'medium',
  ...named({
    names: ['cypress'],
    value: key,
    words: [
      'record_key',
      'recordkey',
      'record-key',
      'record key',
      '--key',
      'record -k',
      'api_key',
      'api-key',
      'api key',
      'access_token',
      'record_token',
    ],
    near: 90,
  }),
  references: [docs],
  rotate: {
    steps: "Delete the record key in the project's settings, create a new one and put it in the CI's secrets.",
    url: 'https://cloud.cypress.io/',
  },
  examples: [
    sample`CYPRESS_RECORD_KEY=${key}`,
    sample`npx cypress run --record --key ${key}`,
    sample`cypress:\n  recordKey: ${key}`,
  ],
  lookalikes: [sample`CYPRESS_RECORD_KEY=${hexadecimal(32)}`, sample`CYPRESS_PROJECT_KEY=${key}`],
};
