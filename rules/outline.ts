import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const outlineApiKey: Rule = {
  id: 'outline-api-key',
  name: 'Outline API key',
  provider: 'outline',
  kind: 'provider',
  description: 'Reads and changes the documents its user may see.',
  severity: 'high',
  keywords: ['ol_api_'],
  pattern: token`ol_api_${alphanumeric(38)}`,
  references: ['https://www.getoutline.com/developers#section/Authentication'],
  rotate: {
    steps: 'Delete the key in the settings, then create one with fewer scopes and an end.',
    url: 'https://app.getoutline.com/settings/api-and-apps',
  },
  examples: [
    sample`OUTLINE_API_KEY=ol_api_${alphanumeric(38)}`,
    sample`curl https://app.getoutline.com/api/documents.list -H 'Authorization: Bearer ol_api_${alphanumeric(38)}'`,
  ],
  lookalikes: [sample`OUTLINE_API_KEY=ol_api_${alphanumeric(20)}`, sample`OUTLINE_API_KEY=ol_api_xxx`],
};
