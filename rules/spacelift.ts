import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const spaceliftApiKeySecret: Rule = {
  id: 'spacelift-api-key-secret',
  name: 'Spacelift API key secret',
  provider: 'spacelift',
  kind: 'context',
  description: 'Runs stacks and reads their state, by its role.',
  severity: 'critical',
  ...named({ names: ['spacelift'], value: hexadecimal(64) }),
  references: ['https://docs.spacelift.io/integrations/api'],
  rotate: {
    steps: 'Delete the API key in the organization settings, look through the audit trail, then create a new one.',
    url: 'https://docs.spacelift.io/integrations/api',
  },
  examples: [
    sample`SPACELIFT_API_KEY_SECRET=${hexadecimal(64)}`,
    sample`provider "spacelift" {\n  api_key_secret = "${hexadecimal(64)}"\n}`,
  ],
  lookalikes: [
    sample`SPACELIFT_API_KEY_SECRET=${hexadecimal(60)}`,
    sample`SPACELIFT_API_KEY_ENDPOINT=https://acme.app.spacelift.io`,
  ],
};
