import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const mindeeApiKey: Rule = {
  id: 'mindee-api-key',
  name: 'Mindee API key',
  provider: 'mindee',
  kind: 'context',
  description: "Reads documents on the account's bill.",
  severity: 'medium',
  ...named({ names: ['mindee_', 'mindeeapi', 'mindeekey', 'api.mindee'], value }),
  references: ['https://docs.mindee.com/integrations/api-keys'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.mindee.com/',
  },
  examples: [sample`MINDEE_API_KEY=${value}`, sample`const mindeeApiKey = '${value}';`],
  lookalikes: [sample`MINDEE_API_KEY=${hexadecimal(31)}`, sample`MINDEE_API_KEY=your-mindee-api-key-here`],
};
