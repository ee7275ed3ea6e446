import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const bigbluebuttonSharedSecret: Rule = {
  id: 'bigbluebutton-shared-secret',
  name: 'Shared secret of BigBlueButton',
  provider: 'bigbluebutton',
  kind: 'context',
  description: 'Makes, joins and ends all meetings of the server and reads its recordings.',
  severity: 'critical',
  keywords: ['securitysalt', 'bigbluebutton_secret'],
  pattern:
    /(?<![\w.-])(?:securitySalt|BIGBLUEBUTTON_SECRET)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[A-Za-z]{0,31}[0-9])[0-9A-Za-z]{32,64})(?![0-9A-Za-z_-])/,
  references: [
    'https://docs.bigbluebutton.org/2.6/development/api/',
    'https://docs.bigbluebutton.org/administration/bbb-conf/',
  ],
  rotate: {
    steps:
      'Set another with bbb-conf --setsecret, give it to Greenlight and whatever else starts meetings, and look for recordings that were read.',
    url: 'https://docs.bigbluebutton.org/administration/bbb-conf/',
  },
  examples: [
    at('bbb-web.properties', sample`securitySalt=${alphanumeric(43)}\n`),
    sample`BIGBLUEBUTTON_SECRET=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`securitySalt=${alphanumeric(20)}`,
    sample`BIGBLUEBUTTON_SECRET=${'$'}{BBB_SECRET}`,
    sample`passwordSecuritySalt=${alphanumeric(43)}`,
  ],
};
