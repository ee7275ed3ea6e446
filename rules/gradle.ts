import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.gradle.com/develocity/current/guides/api-authentication/';

export const gradleEnterpriseKey: Rule = {
  id: 'gradle-enterprise-key',
  name: 'Develocity (Gradle Enterprise) access key',
  provider: 'gradle',
  kind: 'context',
  description: 'Publishes build scans and, with the cache role, writes to the build cache from which others\' builds take outputs.',
  severity: 'medium',
  keywords: ['gradle', 'develocity'],
  pattern: assigned({ names: ['gradle', 'develocity'], value: lowerAlphanumeric(52) }),
  references: [docs],
  rotate: { steps: 'Revoke the access key under My settings, Access keys, on the Develocity server, then provision a new one.', url: docs },
  examples: [
    sample`GRADLE_ENTERPRISE_ACCESS_KEY=ge.acme.test=${lowerAlphanumeric(52)}`,
    sample`DEVELOCITY_ACCESS_KEY: "develocity.acme.test=${lowerAlphanumeric(52)}"`,
  ],
  lookalikes: [sample`GRADLE_ENTERPRISE_ACCESS_KEY=ge.acme.test=${lowerAlphanumeric(51)}`, sample`"gradle": {"apiKey": "${'0'.repeat(52)}"}`],
};
