import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('secret-', alphanumeric(18, 36), digitInLast(18));

export const lumaApiKey: Rule = {
  id: 'luma-api-key',
  name: 'Luma API key',
  provider: 'luma',
  kind: 'context',
  description: 'Manages events and guests of the calendar.',
  severity: 'high',
  ...named({
    names: ['luma_api', 'lumaapi', 'luma-api', 'luma_secret'],
    value: key,
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://docs.luma.com/reference/getting-started-with-your-api'],
  rotate: {
    steps: 'Delete the API key in the settings of the calendar, create another and put it in place.',
    url: 'https://luma.com/home',
  },
  examples: [sample`LUMA_API_KEY=${key}`, sample`headers: { "x-luma-api-key": "${key}" }`],
  lookalikes: [sample`LUMA_API_KEY=secret-${alphanumeric(8)}`, sample`LUMA_API_KEY=secret-your-api-key`],
};
