import type { Rule } from '../src/model/rule.ts';
import { base64Url, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"user_id":"', uuid(), '","type":"api_token"}');

export const edenaiApiKey: Rule = {
  id: 'edenai-api-key',
  name: 'Eden AI API key',
  provider: 'edenai',
  kind: 'provider',
  description:
    'Calls models of many providers at the expense of the account; a sandbox token only gets made-up answers.',
  severity: 'high',
  keywords: ['eyJ1c2VyX2lkIjoi'],
  /** `{"user_id":"…","type":"api_token"` or `"sandbox_api_token"`: the UUID is 48 characters of base64. */
  pattern:
    /(?<![\w\-.])(?<secret>eyJ[\w-]{10,80}\.eyJ1c2VyX2lkIjoi[\w-]{48}IiwidHlwZSI6I(?:mFwaV90b2tlbi|nNhbmRib3hfYXBpX3Rva2Vu)[\w-]{1,300}\.[\w-]{43})(?![\w-])/,
  structure: 'jwt',
  references: ['https://docs.edenai.co/reference/start-your-ai-journey-with-edenai'],
  rotate: {
    steps: 'Delete the key on the API settings page, then create one with a budget.',
    url: 'https://app.edenai.run/admin/api-settings/features-preferences',
  },
  examples: [
    sample`EDENAI_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.edenai.run/v2/text/chat -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`EDENAI_API_KEY=${header}.${payload}.${base64Url(42)}`,
    sample`token = "${header}.${encoded('base64url', '{"user_id":"', uuid(), '","type":"access"}')}.${base64Url(43)}"`,
  ],
};
