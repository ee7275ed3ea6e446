import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(40), base64Url(40));

export const uberClientSecret: Rule = {
  id: 'uber-client-secret',
  name: 'Uber client secret',
  provider: 'uber',
  kind: 'context',
  description: 'Calls the Uber APIs as the application, and signs riders in.',
  severity: 'high',
  ...named({
    names: ['uber_client', 'uberclient', 'uber_api', 'uber_secret', 'ubersecret'],
    value: key,
    words: ['secret'],
    near: 90,
  }),
  references: ['https://developer.uber.com/docs/riders/guides/authentication/introduction'],
  rotate: {
    steps: 'Generate another secret for the application in the developer dashboard and put it in place.',
    url: 'https://developer.uber.com/dashboard/',
  },
  examples: [sample`UBER_CLIENT_SECRET=${key}`, sample`uberClientSecret: "${key}"`],
  lookalikes: [sample`UBER_CLIENT_ID=${base64Url(32)}`, sample`UBER_CLIENT_SECRET=${base64Url(20)}`],
};
