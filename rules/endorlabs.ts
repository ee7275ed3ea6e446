import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const endorKey: Rule = {
  id: 'endorlabs-api-key',
  name: 'Endor Labs API key or secret',
  provider: 'endorlabs',
  kind: 'provider',
  description:
    'Reads projects and findings of the namespace, and changes them as its role says; key and secret go together.',
  severity: 'high',
  keywords: ['endr+'],
  pattern: /(?<![0-9A-Za-z_+-])(?<secret>endr\+[0-9A-Za-z_-]{16})(?![0-9A-Za-z_-])/,
  references: ['https://docs.endorlabs.com/administration/api-keys/'],
  rotate: {
    steps: 'Delete the key under API Keys of the namespace and create one with a narrower role and an expiry.',
    url: 'https://app.endorlabs.com/',
  },
  examples: [
    sample`ENDOR_API_CREDENTIALS_SECRET=endr+${alphanumeric(16)}`,
    sample`endor_key = "endr+${alphanumeric(16)}"`,
  ],
  lookalikes: [sample`endr+${alphanumeric(12)}`, sample`endr-${alphanumeric(16)}`],
};
