import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, unlike, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(unlike(uuid()), digitWithin(24), base64Url(24, 88));

export const statuspalApiKey: Rule = {
  id: 'statuspal-api-key',
  name: 'Statuspal API key',
  provider: 'statuspal',
  kind: 'context',
  description: 'Opens and changes incidents on the status pages and reads their subscribers.',
  severity: 'high',
  ...named({ names: ['statuspal', 'status pal'], value: key, near: 64, reach: 88 }),
  references: ['https://www.statuspal.io/api-docs'],
  rotate: {
    steps: 'Regenerate the key in the profile (or the settings of the organization), then put the new one in place.',
    url: 'https://statuspal.io/admin/profile',
  },
  examples: [
    sample`STATUSPAL_API_KEY=${base64Url(44)}`,
    sample`curl https://statuspal.io/api/v2/status_pages/acme -H "Authorization: ${base64Url(44)}"`,
  ],
  lookalikes: [
    sample`STATUSPAL_API_KEY=${base64Url(12)}`,
    sample`provider "statuspal" {\n  api_key = var.statuspal_api_key\n}`,
  ],
};
