import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const runwayApiSecret: Rule = {
  id: 'runway-api-secret',
  name: 'Runway API secret',
  provider: 'runway',
  kind: 'provider',
  description: "Makes videos on the organization's credits.",
  severity: 'medium',
  keywords: ['key_'],
  pattern: token`key_${hexadecimal(128)}`,
  references: ['https://docs.dev.runwayml.com/guides/using-the-api/'],
  rotate: {
    steps: 'Disable the key in the Runway developer portal, then create one.',
    url: 'https://dev.runwayml.com/',
  },
  examples: [sample`RUNWAY_TOKEN: 'key_${hexadecimal(128)}'`, sample`RUNWAYML_API_SECRET=key_${hexadecimal(128)}`],
  lookalikes: [sample`RUNWAYML_API_SECRET=key_${hexadecimal(127)}`, sample`RUNWAY_API_KEY=${'x'.repeat(64)}`],
};
