import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const growthbookApiKey: Rule = {
  id: 'growthbook-api-key',
  name: 'GrowthBook API key',
  provider: 'growthbook',
  kind: 'provider',
  description: 'Reads or changes features and experiments of the organization.',
  severity: 'high',
  keywords: ['secret_user_', 'secret_admin_', 'secret_readonly_'],
  pattern: token`secret_${oneOf('user', 'admin', 'readonly')}_${alphanumeric(36, 48)}${digitInLast(36)}`,
  references: ['https://docs.growthbook.io/api'],
  rotate: {
    steps: 'Delete the API key in the settings, then create a new one with a lesser role.',
    url: 'https://app.growthbook.io/settings/keys',
  },
  examples: [
    sample`GROWTHBOOK_SECRET=secret_admin_${alphanumeric(43)}`,
    sample`Authorization: Bearer secret_readonly_${alphanumeric(43)}`,
  ],
  lookalikes: [
    sample`GROWTHBOOK_SECRET=secret_admin_${alphanumeric(20)}`,
    sample`GROWTHBOOK_SECRET=secret_user_your_key`,
  ],
};
