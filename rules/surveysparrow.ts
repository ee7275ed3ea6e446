import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const surveysparrowAccessToken: Rule = {
  id: 'surveysparrow-access-token',
  name: 'SurveySparrow access token',
  provider: 'surveysparrow',
  kind: 'context',
  description: 'Reads and changes surveys, contacts and responses.',
  severity: 'medium',
  keywords: ['surveysparrow', 'survey_sparrow', 'survey-sparrow', 'survey.sparrow', 'survey sparrow'],
  pattern: assigned({ names: ['surveysparrow', 'survey sparrow'], value: sequence(digitWithin(88), base64Url(88)) }),
  references: ['https://developers.surveysparrow.com/rest-apis'],
  rotate: {
    steps: 'Delete the app under Settings, Apps and integrations, Create an app, then make one with fewer scopes.',
    url: 'https://app.surveysparrow.com/',
  },
  examples: [
    sample`let surveysparrowApiKey: &str = "${base64Url(88)}";`,
    sample`<add key="SurveysparrowApiKey" value="${base64Url(88)}" />`,
  ],
  lookalikes: [
    sample`let surveysparrowApiKey: &str = "${base64Url(87)}";`,
    sample`"surveysparrow": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
