import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** 32 letters in most keys, seldom a digit; older ones are shorter. */
const key: Shape = { ...alphanumeric(32), source: '(?:[0-9A-Za-z]{32}|[\\w\\-]{28})' };

export const browshotApiKey: Rule = {
  id: 'browshot-api-key',
  name: 'Browshot API key',
  provider: 'browshot',
  kind: 'context',
  description: "Takes screenshots on the owner's credits.",
  severity: 'low',
  keywords: ['browshot'],
  pattern: assigned({ names: ['browshot'], value: sequence(digitWithin(28), key) }),
  references: ['https://browshot.com/api/documentation'],
  rotate: {
    steps: 'Ask for a new key on the Browshot dashboard, then replace the old one.',
    url: 'https://browshot.com/dashboard',
  },
  examples: [
    sample`"BROWSHOT_ACCESS_TOKEN": "${base64Url(28)}",`,
    sample`https://api.browshot.com/api/v1/simple?key=${key}`,
  ],
  lookalikes: [
    sample`"BROWSHOT_ACCESS_TOKEN": "${base64Url(27)}",`,
    sample`browshotApiKey = process.env.BROWSHOT_API_KEY`,
  ],
};
