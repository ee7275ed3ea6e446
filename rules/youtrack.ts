import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const youtrackPermanentToken: Rule = {
  id: 'youtrack-permanent-token',
  name: 'YouTrack or Hub permanent token',
  provider: 'youtrack',
  kind: 'provider',
  description: 'Acts as its owner in YouTrack, TeamCity or Hub, by its scope: issues, articles and their files.',
  severity: 'high',
  keywords: ['perm:', 'perm-'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>perm[:-][0-9A-Za-z+/]{2,80}={0,2}\.[0-9A-Za-z+/]{2,120}={0,2}\.[0-9A-Za-z]{30})(?![0-9A-Za-z_.-])/,
  references: ['https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html'],
  rotate: {
    steps:
      "Delete the token in the profile under Account Security, look at its owner's changes, then create one with a smaller scope.",
    url: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  },
  examples: [
    sample`curl -H 'Authorization: Bearer perm:${encoded('base64', 'ci.bot')}.${encoded('base64', alphanumeric(7))}.${alphanumeric(30)}' https://acme.youtrack.cloud/api/issues`,
    sample`YOUTRACK_TOKEN=perm-${encoded('base64', 'admin1')}.${encoded('base64', '48-2')}.${alphanumeric(30)}`,
  ],
  lookalikes: [sample`perm:cm9vdA==.dG9rZW4=.${alphanumeric(20)}`, sample`YOUTRACK_TOKEN=perm:xxxx`],
};
