import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** The key of a workspace has the same shape and stands in pages. */
const key = lowerAlphanumeric(32);

export const survicateApiKey: Rule = {
  id: 'survicate-api-key',
  name: 'Survicate Data Export API key',
  provider: 'survicate',
  kind: 'context',
  description: 'Reads the answers to the surveys of the account and the people who gave them.',
  severity: 'high',
  ...named({
    names: ['survicate'],
    value: loosely(key),
    words: ['key', 'token', 'secret', 'access', 'private', 'basic'],
    near: 60,
    reach: 84,
  }),
  references: ['https://developers.survicate.com/data-export/setup/'],
  rotate: {
    steps: 'Revoke the key in the API settings of the workspace, then create one.',
    url: 'https://panel.survicate.com/',
  },
  examples: [
    sample`SURVICATE_API_KEY=${key}`,
    sample`curl https://data-api.survicate.com/v2/surveys -H "Authorization: Basic ${key}"`,
  ],
  lookalikes: [
    sample`SURVICATE_API_KEY=${hexadecimal(31)}`,
    sample`https://survey.survicate.com/workspaces/${hexadecimal(32)}/web_surveys.js`,
  ],
};
