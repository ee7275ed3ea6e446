import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const surveybotApiToken: Rule = {
  id: 'surveybot-api-token',
  name: 'Surveybot API token',
  provider: 'surveybot',
  kind: 'context',
  description: 'Reads the answers and the respondents of all surveys.',
  severity: 'medium',
  keywords: ['surveybot', 'survey_bot', 'survey-bot', 'survey.bot', 'survey bot'],
  pattern: assigned({ names: ['surveybot', 'survey bot'], value: sequence(digitWithin(80), alphanumeric(80)) }),
  references: ['https://docs.surveybot.io/'],
  rotate: {
    steps: 'Delete the token in the API section of the Surveybot settings, then create one.',
    url: 'https://app.surveybot.io/',
  },
  examples: [sample`"surveybot": {"apiKey": "${alphanumeric(80)}"}`, sample`ENV SURVEYBOT_KEY=${alphanumeric(80)}`],
  lookalikes: [sample`ENV SURVEYBOT_KEY=${alphanumeric(79)}`, sample`SURVEYBOT_API_KEY=xxxxxxxx-your-key`],
};
