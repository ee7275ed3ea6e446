import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, lowerLetters } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const owner = encoded('base64', lowerLetters(3));
const name = encoded('base64', digits(2), '-', digits(3));

export const jetbrainsToken: Rule = {
  id: 'jetbrains-permanent-token',
  name: 'JetBrains permanent token (YouTrack, Hub, Marketplace)',
  provider: 'jetbrains',
  kind: 'provider',
  description: 'Acts as its owner: reads and changes issues and articles, or publishes plugins.',
  severity: 'high',
  keywords: ['perm:', 'perm-'],
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>perm[:-][0-9A-Za-z+/]{2,80}={0,2}\.[0-9A-Za-z+/]{2,80}={0,2}\.[0-9A-Za-z+/]{28,64})(?![0-9A-Za-z_+/=-])/,
  references: [
    'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
    'https://plugins.jetbrains.com/docs/marketplace/plugin-upload.html',
  ],
  rotate: {
    steps: 'Delete the token in the profile of its owner, look at what it changed or published, then create another.',
    url: 'https://hub.jetbrains.com/users/me?tab=authentification',
  },
  examples: [
    sample`YOUTRACK_TOKEN=perm:${owner}.${name}.${alphanumeric(30)}`,
    sample`intellijPublishToken=perm:${owner}.${name}.${alphanumeric(42)}`,
    sample`curl -H 'Authorization: Bearer perm-${owner}.${name}.${alphanumeric(30)}' https://acme.youtrack.cloud/api/issues`,
  ],
  lookalikes: [
    sample`YOUTRACK_TOKEN=perm:${owner}.${name}.${alphanumeric(12)}`,
    sample`YOUTRACK_TOKEN=perm:your.token.here`,
  ],
};
