import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const netcupApiPassword: Rule = {
  id: 'netcup-api-password',
  name: 'netcup API key or password',
  provider: 'netcup',
  kind: 'context',
  description: 'With the customer number it changes DNS records and reads what the account has.',
  severity: 'high',
  ...named({
    names: ['netcup', 'nc_apipw'],
    value: sequence(digitWithin(32), alphanumeric(32, 64)),
    words: ['key', 'passw', 'apipw'],
  }),
  references: ['https://helpcenter.netcup.com/en/wiki/general/our-api'],
  rotate: {
    steps: 'Delete the API key and generate another API password under master data, then look at the records.',
    url: 'https://www.customercontrolpanel.de/daten_aendern.php?sprung=api',
  },
  examples: [sample`NETCUP_API_PASSWORD=${alphanumeric(50)}`, sample`SAVED_NC_Apipw='${alphanumeric(50)}'`],
  lookalikes: [sample`NETCUP_API_PASSWORD=${alphanumeric(12)}`, sample`NETCUP_CUSTOMER_NUMBER=123456`],
};
