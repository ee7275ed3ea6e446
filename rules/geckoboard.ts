import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const geckoboardApiKey: Rule = {
  id: 'geckoboard-api-key',
  name: 'Geckoboard API key',
  provider: 'geckoboard',
  kind: 'context',
  description: 'Pushes false data to the dashboards and deletes data sets.',
  severity: 'low',
  keywords: ['geckoboard', 'gecko_board', 'gecko-board', 'gecko.board', 'gecko board'],
  pattern: assigned({ names: ['geckoboard', 'gecko board'], value: sequence(digitWithin(32), alphanumeric(32, 44)) }),
  references: ['https://developer.geckoboard.com/'],
  rotate: {
    steps: 'Reset the API key under Account, of Geckoboard.',
    url: 'https://app.geckoboard.com/account/details',
  },
  examples: [
    sample`| geckoboard | API key | ${alphanumeric(32, 44)} |`,
    sample`<geckoboard><token>${alphanumeric(32, 44)}</token></geckoboard>`,
  ],
  lookalikes: [
    sample`<geckoboard><token>${alphanumeric(31)}</token></geckoboard>`,
    sample`GECKOBOARD_API_KEY=${'x'.repeat(44)}`,
  ],
};
