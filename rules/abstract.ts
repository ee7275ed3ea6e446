import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const abstractApiKey: Rule = {
  id: 'abstract-api-key',
  name: 'Abstract API key',
  provider: 'abstract',
  kind: 'context',
  description:
    'Calls one of the APIs (geolocation, validation of mail and phone, exchange rates) on the quota of the account.',
  severity: 'low',
  ...named({ names: ['abstract api'], value: hexadecimal(32), words: ['key', 'token', 'secret'], near: 60 }),
  references: ['https://docs.abstractapi.com/'],
  rotate: {
    steps: "Change the API's key in the dashboard and put the new one in place.",
    url: 'https://app.abstractapi.com/',
  },
  examples: [
    sample`VITE_ABSTRACT_API_KEY=${hexadecimal(32)}`,
    sample`fetch('https://emailvalidation.abstractapi.com/v1/?api_key=${hexadecimal(32)}&email=kim@acme.io')`,
    sample`"abstractApiKey": "${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`ABSTRACT_API_KEY=${hexadecimal(31)}`,
    sample`ABSTRACT_API_KEY=your_abstract_api_key`,
    sample`class AbstractApi { static final String ETAG = "${hexadecimal(32)}"; }`,
  ],
};
