import type { Rule } from '../src/model/rule.ts';
import { digitInLast, hexadecimal, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://help.pointerpro.com/en/support/solutions/articles/35000041561-api-documentation';
const key: Shape = { ...hexadecimal(32), source: '[0-9A-Za-z\\-]{32,64}' };

export const surveyAnyplaceKey: Rule = {
  id: 'survey-anyplace-api-key',
  name: 'Survey Anyplace (Pointerpro) API key',
  provider: 'survey-anyplace',
  kind: 'context',
  description: 'Reads the surveys of the account and all their responses.',
  severity: 'high',
  ...named({
    names: ['survey anyplace', 'surveyanyplace', 'pointerpro'],
    value: sequence(key, digitInLast(32)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the API key in the account settings and put the new one in place.',
    url: 'https://app.pointerpro.com/',
  },
  examples: [sample`SURVEYANYPLACE_API_KEY=${key}`, sample`pointerpro:\n  api_token: ${key}`],
  lookalikes: [
    sample`SURVEYANYPLACE_API_KEY=${hexadecimal(31)}`,
    sample`SURVEYANYPLACE_API_KEY=your-survey-anyplace-api-key-goes-here`,
  ],
};
