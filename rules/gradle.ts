import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.gradle.com/develocity/current/guides/api-authentication/';

export const gradleEnterpriseKey: Rule = {
  id: 'gradle-enterprise-key',
  name: 'Develocity (Gradle Enterprise) access key',
  provider: 'gradle',
  kind: 'context',
  description:
    "Publishes build scans and, with the cache role, writes to the build cache from which others' builds take outputs.",
  severity: 'medium',
  keywords: ['gradle', 'develocity'],
  pattern: assigned({ names: ['gradle', 'develocity'], value: lowerAlphanumeric(52) }),
  references: [docs],
  rotate: {
    steps: 'Revoke the access key under My settings, Access keys, on the Develocity server, then provision a new one.',
    url: docs,
  },
  examples: [
    sample`GRADLE_ENTERPRISE_ACCESS_KEY=ge.acme.test=${lowerAlphanumeric(52)}`,
    sample`DEVELOCITY_ACCESS_KEY: "develocity.acme.test=${lowerAlphanumeric(52)}"`,
  ],
  lookalikes: [
    sample`GRADLE_ENTERPRISE_ACCESS_KEY=ge.acme.test=${lowerAlphanumeric(51)}`,
    sample`"gradle": {"apiKey": "${'0'.repeat(52)}"}`,
  ],
};

const portal = alphanumeric(32);

export const gradlePluginPortalSecret: Rule = {
  id: 'gradle-plugin-portal-secret',
  name: 'Gradle plugin portal key or secret',
  provider: 'gradle',
  kind: 'context',
  description: 'Together they publish plugins as their owner, which run in the builds of all who use them.',
  severity: 'critical',
  ...named({
    names: ['gradle publish'],
    value: sequence(digitWithin(32), portal),
    words: ['key', 'secret'],
    near: 8,
    reach: 40,
  }),
  references: ['https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html'],
  rotate: {
    steps:
      'Regenerate the key on the API keys page of the profile, put both parts in place, then look at the versions of the plugins that were published since.',
    url: 'https://plugins.gradle.org/user/keys',
  },
  examples: [
    sample`gradle.publish.secret=${portal}`,
    sample`./gradlew publishPlugins -Pgradle.publish.key=acme -Pgradle.publish.secret=${portal}`,
    sample`GRADLE_PUBLISH_SECRET: ${portal}`,
  ],
  lookalikes: [sample`gradle.publish.secret=${alphanumeric(31)}`, sample`GRADLE_PUBLISH_SECRET=${'$'}{PUBLISH_SECRET}`],
};
