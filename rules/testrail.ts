import type { Rule } from '../src/model/rule.ts';
import { characterSet, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const testrailHalf = characterSet(
  '0-9A-Za-z\\/.+',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  20,
);
const key = sequence(digitWithin(41), testrailHalf, '-', testrailHalf);

export const testrailApiKey: Rule = {
  id: 'testrail-api-key',
  name: 'TestRail API key',
  provider: 'testrail',
  kind: 'context',
  description: 'Reads and changes test cases, runs and results as its owner.',
  severity: 'high',
  aliases: ['testrail'],
  ...named({
    names: ['testrail_api', 'testrailapi', 'testrail_key', 'testrail.io', 'testrail_passw'],
    value: key,
  }),
  references: ['https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API'],
  rotate: {
    steps: 'Delete the API key under My settings, then add one.',
    url: 'https://support.testrail.com/hc/en-us/articles/7077039051284-Accessing-the-TestRail-API',
  },
  examples: [sample`TESTRAIL_API_KEY=${key}`, sample`testrail_password: "${key}"`],
  lookalikes: [sample`TESTRAIL_API_KEY=${sequence(testrailHalf, '-')}`, sample`TESTRAIL_API_KEY=your-key`],
};
