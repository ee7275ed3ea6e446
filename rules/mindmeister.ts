import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Those of the first API are 32 letters and digits long, its tokens 20. */
const key: Shape = { ...base64Url(43), source: '(?:[\\w\\-]{43}|[0-9A-Za-z]{32}|[0-9A-Za-z]{20})' };

export const mindmeisterAccessToken: Rule = {
  id: 'mindmeister-access-token',
  name: 'MindMeister access token',
  provider: 'mindmeister',
  kind: 'context',
  description: 'Reads and changes the mind maps its owner reaches.',
  severity: 'medium',
  keywords: ['mindmeister', 'mind_meister', 'mind-meister', 'mind.meister', 'mind meister'],
  pattern: assigned({ names: ['mindmeister', 'mind meister'], value: sequence(digitWithin(20), key) }),
  references: ['https://developers.mindmeister.com/', 'https://support.mindmeister.com/hc/en-us/articles/360017479580'],
  rotate: {
    steps: 'Revoke the personal access token on the API page of the Meister account, then create one.',
    url: 'https://www.mindmeister.com/api',
  },
  examples: [
    sample`| mindmeister | API key | ${base64Url(43)} |`,
    sample`<mindmeister><token>${base64Url(43)}</token></mindmeister>`,
    sample`https://www.mindmeister.com/services/rest?api_key=${hexadecimal(32)}&method=mm.maps.getList`,
  ],
  lookalikes: [
    sample`<mindmeister><token>${base64Url(42)}</token></mindmeister>`,
    sample`"mindmeister": {"apiKey": "${'0'.repeat(43)}"}`,
  ],
};
