import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** A1E: of the platform before. */
const prefix = oneOf('BBFF-', 'BBUS-', 'BBAU-', 'A1E-');

export const ubidotsToken: Rule = {
  id: 'ubidots-token',
  name: 'Ubidots token or API key',
  provider: 'ubidots',
  kind: 'provider',
  description: 'Reads and writes the variables of all devices of the account.',
  severity: 'medium',
  keywords: ['BBFF-', 'BBUS-', 'BBAU-', 'A1E-'],
  pattern: token`${prefix}${alphanumeric(30, 64)}`,
  references: ['https://docs.ubidots.com/reference/authentication'],
  rotate: {
    steps: 'Delete the token under API credentials of the Ubidots profile, then create one and put it on the devices.',
    url: 'https://industrial.ubidots.com/accounts/me/api_credentials',
  },
  examples: [
    sample`UbidotsOptions { ApiKey = "${prefix}${alphanumeric(30)}" }`,
    sample`#define TOKEN "A1E-${alphanumeric(30)}"`,
    sample`ubidots:\n  api_key: ${prefix}${alphanumeric(30)}\n`,
  ],
  lookalikes: [
    sample`ubidots:\n  api_key: ${prefix}${alphanumeric(29)}\n`,
    sample`UBIDOTS_API_KEY=YOUR_UBIDOTS_API_KEY`,
  ],
};
