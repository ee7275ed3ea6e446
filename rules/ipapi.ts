import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ipapiAccessKey: Rule = {
  id: 'ipapi-access-key',
  name: 'ipapi access key',
  provider: 'ipapi',
  kind: 'context',
  description: "Looks up addresses on the owner's monthly requests.",
  severity: 'low',
  keywords: ['ipapi', 'ip_api', 'ip-api', 'ip.api', 'ip api'],
  pattern: assigned({ names: ['ipapi', 'ip api'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://ipapi.com/documentation'],
  rotate: { steps: 'Reset the access key on the ipapi dashboard.', url: 'https://ipapi.com/dashboard' },
  examples: [
    sample`$ipapiKey = "${lowerAlphanumeric(32)}";`,
    sample`https://api.ipapi.com/api/check?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.ipapi.com/api/check?access_key=${lowerAlphanumeric(31)}`,
    sample`ipapi_key = "${'a'.repeat(32)}"`,
  ],
};
