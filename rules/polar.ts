import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const polarAccessToken: Rule = {
  id: 'polar-access-token',
  name: 'Polar access token or secret',
  provider: 'polar',
  kind: 'provider',
  description: 'Reads and changes products, customers and orders of the organization in its scopes.',
  severity: 'high',
  keywords: ['polar_'],
  pattern: token`polar_${oneOf('oat', 'pat', 'at_u', 'at_o', 'at', 'rt_u', 'rt_o', 'rt', 'cs', 'cr', 'whs', 'ac', 'cst', 'wst')}_${base64Url(32, 64)}`,
  references: ['https://polar.sh/docs/integrate/oat'],
  rotate: {
    steps: 'Delete the token under Settings, Developers, of the Polar dashboard, then create one that expires.',
    url: 'https://polar.sh/settings',
  },
  examples: [
    sample`let polarApiKey: &str = "polar_${oneOf('oat', 'pat', 'at_u', 'at_o', 'at', 'rt_u', 'rt_o', 'rt', 'cs', 'cr', 'whs', 'ac', 'cst', 'wst')}_${base64Url(32, 64)}";`,
    sample`POLAR_ACCESS_TOKEN=polar_${oneOf('oat', 'pat', 'at_u', 'at_o', 'at', 'rt_u', 'rt_o', 'rt', 'cs', 'cr', 'whs', 'ac', 'cst', 'wst')}_${base64Url(32, 64)}`,
  ],
  lookalikes: [
    sample`let polarApiKey: &str = "polar_${oneOf('oat', 'pat', 'at_u', 'at_o', 'at', 'rt_u', 'rt_o', 'rt', 'cs', 'cr', 'whs', 'ac', 'cst', 'wst')}_${base64Url(31)}";`,
    sample`POLAR_API_KEY=${'x'.repeat(64)}`,
  ],
};
