import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** `js-` marks keys for web pages. */
const key = sequence(optional('js-'), hexadecimal(32));

export const zipapiApiKey: Rule = {
  id: 'zipapi-api-key',
  name: 'Zip API US key',
  provider: 'zipapi',
  kind: 'context',
  description: "Looks up US zip codes on the owner's plan.",
  severity: 'low',
  ...named({ names: ['zipapi'], value: key, near: 80 }),
  references: ['https://zipapi.us/docs/'],
  rotate: {
    steps: 'Create another key on the account page, put it in place and delete the leaked one.',
    url: 'https://zipapi.us/',
  },
  examples: [
    sample`ZIPAPI_KEY=${hexadecimal(32)}`,
    sample`https://service.zipapi.us/zipcode/county/90210/?X-API-KEY=${key}`,
  ],
  lookalikes: [sample`ZIPAPI_KEY=${hexadecimal(31)}`, sample`https://service.zipapi.us/zipcode/${hexadecimal(32)}`],
};
