import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zipcodeapiKey: Rule = {
  id: 'zipcodeapi-key',
  name: 'ZipCodeAPI key',
  provider: 'zipcodeapi',
  kind: 'context',
  description: "Looks up postal codes on the owner's hourly requests.",
  severity: 'low',
  keywords: [
    'zipcodeapi',
    'zipcode_api',
    'zipcode-api',
    'zipcode.api',
    'zipcode api',
    'zip_codeapi',
    'zip-codeapi',
    'zip.codeapi',
    'zip codeapi',
  ],
  pattern: assigned({
    names: ['zipcodeapi', 'zipcode api', 'zip codeapi'],
    value: sequence(digitWithin(64), alphanumeric(64)),
  }),
  references: ['https://www.zipcodeapi.com/API'],
  rotate: {
    steps: 'Delete the application in the ZipCodeAPI account, then register one.',
    url: 'https://www.zipcodeapi.com/User',
  },
  examples: [sample`export ZIPCODEAPI_API_KEY="${alphanumeric(64)}"`, sample`zipcodeapi.api.key=${alphanumeric(64)}`],
  lookalikes: [sample`zipcodeapi.api.key=${alphanumeric(63)}`, sample`ZIPCODEAPI_TOKEN=changeme`],
};
