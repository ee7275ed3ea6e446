import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(40), digitInLast(40));

export const hibobServiceUserToken: Rule = {
  id: 'hibob-service-user-token',
  name: 'HiBob service user token',
  provider: 'hibob',
  kind: 'context',
  description: 'Reads and changes the people of the company, with salaries where that was allowed.',
  severity: 'critical',
  ...named({ names: ['hibob'], value: key, words: ['token', 'passw', 'secret', 'key'] }),
  references: ['https://apidocs.hibob.com/docs/api-service-users'],
  rotate: {
    steps: 'Reset the token of the service user in the settings of the company and put it in place.',
    url: 'https://app.hibob.com/settings/integrations',
  },
  examples: [sample`HIBOB_SERVICE_USER_TOKEN=${key}`, sample`hibob:\n  id: SERVICE-1234\n  token: "${key}"`],
  lookalikes: [
    sample`HIBOB_SERVICE_USER_ID=SERVICE-${digits(5)}`,
    sample`HIBOB_SERVICE_USER_TOKEN=${alphanumeric(24)}`,
  ],
};
