import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mindmeisterAccessToken: Rule = {
  id: 'mindmeister-access-token',
  name: 'MindMeister access token',
  provider: 'mindmeister',
  kind: 'context',
  description: 'Reads and changes the mind maps its owner reaches.',
  severity: 'medium',
  keywords: ['mindmeister', 'mind_meister', 'mind-meister', 'mind.meister', 'mind meister'],
  pattern: assigned({ names: ['mindmeister', 'mind meister'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://developers.mindmeister.com/'],
  rotate: {
    steps: 'Revoke the personal access token on the API page of the Meister account, then create one.',
    url: 'https://www.mindmeister.com/api',
  },
  examples: [
    sample`| mindmeister | API key | ${base64Url(43)} |`,
    sample`<mindmeister><token>${base64Url(43)}</token></mindmeister>`,
  ],
  lookalikes: [
    sample`<mindmeister><token>${base64Url(42)}</token></mindmeister>`,
    sample`"mindmeister": {"apiKey": "${'0'.repeat(43)}"}`,
  ],
};
