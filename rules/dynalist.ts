import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dynalistSecretToken: Rule = {
  id: 'dynalist-secret-token',
  name: 'Dynalist API token',
  provider: 'dynalist',
  kind: 'context',
  description: 'Reads and changes all lists of its owner.',
  severity: 'medium',
  keywords: ['dynalist'],
  pattern: assigned({ names: ['dynalist'], value: sequence(digitWithin(128), base64Url(128)) }),
  references: ['https://apidocs.dynalist.io/'],
  rotate: {
    steps: 'Generate a new secret token on the developer page of Dynalist; the old one ends.',
    url: 'https://dynalist.io/developer',
  },
  examples: [sample`define('DYNALIST_API_KEY', '${base64Url(128)}');`, sample`[dynalist]\nkey = ${base64Url(128)}`],
  lookalikes: [sample`define('DYNALIST_API_KEY', '${base64Url(127)}');`, sample`DYNALIST_API_KEY=xxxxxxxx-your-key`],
};
