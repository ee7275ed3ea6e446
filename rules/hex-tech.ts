import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hexTechApiToken: Rule = {
  id: 'hex-tech-api-token',
  name: 'Hex token',
  provider: 'hex-tech',
  kind: 'provider',
  description: 'Runs projects as the user or the workspace, and reads their results.',
  severity: 'high',
  keywords: ['hxtp_', 'hxtw_'],
  pattern: token`${oneOf('hxtp_', 'hxtw_')}${hexadecimal(40, 128)}`,
  references: ['https://learn.hex.tech/docs/api-integrations/api/overview'],
  rotate: {
    steps: 'Revoke the token in the settings of the account or workspace, create another and put it in place.',
    url: 'https://app.hex.tech/',
  },
  examples: [sample`HEX_API_TOKEN=hxtp_${hexadecimal(96)}`, sample`Authorization: Bearer hxtw_${hexadecimal(96)}`],
  lookalikes: [sample`HEX_API_TOKEN=hxtp_${hexadecimal(12)}`, sample`HEX_API_TOKEN=hxtp_your_token`],
};
