import type { Rule } from '../src/model/rule.ts';
import { base64Url, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const formbricksApiKey: Rule = {
  id: 'formbricks-api-key',
  name: 'Formbricks API key',
  provider: 'formbricks',
  kind: 'provider',
  description: 'Manages surveys of the organization and reads what people answered.',
  severity: 'high',
  keywords: ['fbk_'],
  pattern: token`fbk_${base64Url(43)}`,
  references: ['https://formbricks.com/docs/api-reference/rest-api'],
  rotate: {
    steps: 'Delete the API key in the settings of the organization, create another and put it in place.',
    url: 'https://app.formbricks.com/',
  },
  examples: [sample`FORMBRICKS_API_KEY=fbk_${base64Url(43)}`, sample`headers: { "x-api-key": "fbk_${base64Url(43)}" }`],
  lookalikes: [
    sample`FORMBRICKS_API_KEY=fbk_${base64Url(20)}`,
    sample`NEXT_PUBLIC_FORMBRICKS_ENVIRONMENT_ID=c${lowerAlphanumeric(24)}`,
  ],
};
