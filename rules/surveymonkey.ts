import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  digitWithin(64),
  characterSet('\\w.\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 64, 160),
);

export const surveymonkeyAccessToken: Rule = {
  id: 'surveymonkey-access-token',
  name: 'SurveyMonkey access token',
  provider: 'surveymonkey',
  kind: 'context',
  description: 'Reads and changes surveys of the account and reads what people answered.',
  severity: 'high',
  ...named({ names: ['surveymonkey', 'survey_monkey'], value: key, words: ['token', 'key', 'bearer'] }),
  references: ['https://api.surveymonkey.com/v3/docs#authentication'],
  rotate: {
    steps: 'Reset the access token of the app in the developer dashboard and put it in place.',
    url: 'https://developer.surveymonkey.com/apps/',
  },
  examples: [sample`SURVEYMONKEY_ACCESS_TOKEN=${key}`, sample`surveymonkey_token = "${key}"`],
  lookalikes: [sample`SURVEYMONKEY_ACCESS_TOKEN=${alphanumeric(30)}`, sample`SURVEYMONKEY_SURVEY_ID=${digits(9)}`],
};
