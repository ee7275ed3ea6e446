import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flyToken: Rule = {
  id: 'fly-io-token',
  name: 'Fly.io access token',
  provider: 'fly-io',
  kind: 'provider',
  description: 'Deploys to and opens shells on the apps it was granted.',
  severity: 'critical',
  keywords: ['fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>fo1_[0-9A-Za-z_-]{43}|fm(?:1[ar]|2)_[0-9A-Za-z+/]{100,1500}={0,2}(?:,fm(?:1[ar]|2)_[0-9A-Za-z+/]{100,1500}={0,2}){0,6})(?![0-9A-Za-z_=-])/,
  references: ['https://fly.io/docs/security/tokens/'],
  rotate: {
    steps:
      'Revoke the token with fly tokens revoke, look through releases and machines, then create one for that app with an expiry.',
    url: 'https://fly.io/tokens',
  },
  examples: [sample`FLY_API_TOKEN="fm2_${base64(360)}"`, sample`FLY_ACCESS_TOKEN=fo1_${base64Url(43)}`],
  lookalikes: [sample`fo1_${alphanumeric(30)}`, sample`fm2_${alphanumeric(40)}`],
};
