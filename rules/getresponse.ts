import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const getresponseApiKey: Rule = {
  id: 'getresponse-api-key',
  name: 'GetResponse API key',
  provider: 'getresponse',
  kind: 'context',
  description: 'Reads and changes contacts and sends newsletters to them.',
  severity: 'high',
  keywords: ['getresponse', 'get_response', 'get-response', 'get.response', 'get response'],
  pattern: assigned({ names: ['getresponse', 'get response'], value: lowerAlphanumeric(32) }),
  references: ['https://apidocs.getresponse.com/v3/authentication/apikey'],
  rotate: {
    steps: 'Delete the key under Integrations and API, API, of GetResponse, then generate one.',
    url: 'https://app.getresponse.com/api',
  },
  examples: [
    sample`$getresponseKey = "${lowerAlphanumeric(32)}";`,
    sample`curl https://api.getresponse.com/v3/ -H "X-Auth-Token: api-key ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.getresponse.com/v3/ -H "X-Auth-Token: api-key ${lowerAlphanumeric(31)}"`,
    sample`GETRESPONSE_API_KEY=YOUR_GETRESPONSE_API_KEY`,
  ],
};
