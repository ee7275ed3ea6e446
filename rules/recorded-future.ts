import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const recordedFutureApiToken: Rule = {
  id: 'recorded-future-api-token',
  name: 'Recorded Future API token',
  provider: 'recorded-future',
  kind: 'context',
  description: 'Reads threat intelligence on the contract of the account.',
  severity: 'high',
  ...named({
    names: ['recordedfuture', 'recorded_future', 'recorded-future', 'x-rftoken'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://api.recordedfuture.com/index.html#auth'],
  rotate: {
    steps: 'Delete the API token in the settings of the enterprise, generate another and put it in place.',
    url: 'https://app.recordedfuture.com/',
  },
  examples: [sample`RECORDED_FUTURE_API_TOKEN=${key}`, sample`headers = {"X-RFToken": "${key}"}`],
  lookalikes: [sample`RECORDED_FUTURE_API_TOKEN=${hexadecimal(20)}`, sample`RECORDED_FUTURE_API_TOKEN=your_token`],
};
