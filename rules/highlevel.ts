import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const highlevelPrivateIntegrationToken: Rule = {
  id: 'highlevel-private-integration-token',
  name: 'HighLevel private integration token',
  provider: 'highlevel',
  kind: 'provider',
  description: 'Reads and changes contacts, messages and payments of the agency or location.',
  severity: 'high',
  keywords: ['pit-'],
  pattern: token`pit-${uuid()}`,
  references: ['https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken'],
  rotate: {
    steps:
      'Rotate the token of the private integration in the settings, which ends the old one within a week or at once.',
    url: 'https://app.gohighlevel.com/',
  },
  examples: [
    sample`GHL_API_KEY=pit-${uuid()}`,
    sample`headers: { Authorization: "Bearer pit-${uuid()}", Version: "2021-07-28" }`,
  ],
  lookalikes: [sample`GHL_LOCATION_ID=${alphanumeric(20)}`, sample`GHL_API_KEY=pit-${hexadecimal(8)}`],
};
