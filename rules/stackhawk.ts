import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stackhawkApiKey: Rule = {
  id: 'stackhawk-api-key',
  name: 'StackHawk API key',
  provider: 'stackhawk',
  kind: 'provider',
  description: 'Reads scan results, that is the weak spots of the applications, and starts scans.',
  severity: 'medium',
  keywords: ['hawk.'],
  pattern: token`hawk.${base64Url(20)}.${base64Url(20)}`,
  references: ['https://docs.stackhawk.com/apidocs.html'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, in StackHawk, then create a new one for the pipeline.',
    url: 'https://app.stackhawk.com/settings/apikeys',
  },
  examples: [
    sample`HAWK_API_KEY=hawk.${base64Url(20)}.${base64Url(20)}`,
    sample`hawk --api-key=hawk.${base64Url(20)}.${base64Url(20)} scan`,
  ],
  lookalikes: [
    sample`hawk --api-key=hawk.${base64Url(20)}.${base64Url(19)} scan`,
    sample`STACKHAWK_API_KEY=YOUR_STACKHAWK_API_KEY`,
  ],
};
