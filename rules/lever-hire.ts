import type { Rule } from '../src/model/rule.ts';
import { base64, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const leverHireApiKey: Rule = {
  id: 'lever-hire-api-key',
  name: 'Lever API key',
  provider: 'lever-hire',
  kind: 'context',
  description: 'Reads candidates and changes opportunities, by its permissions.',
  severity: 'critical',
  ...named({
    names: ['lever api', 'leverapi', 'lever co', 'lever token', 'lever key'],
    value: { ...base64(48), source: '(?=[^0-9\\s]{0,47}[0-9])[0-9A-Za-z+/]{48}' },
  }),
  references: ['https://hire.lever.co/developer/documentation#authentication'],
  rotate: {
    steps: 'Deactivate the API key in the settings, then create a new one with fewer permissions.',
    url: 'https://hire.lever.co/settings/integrations',
  },
  examples: [sample`LEVER_API_KEY=${base64(48)}`, sample`lever_api:\n  key: '${base64(48)}'`],
  lookalikes: [sample`LEVER_API_KEY=${base64(40)}`, sample`LEVER_SITE=acme`],
};
