import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const coralogixApiKey: Rule = {
  id: 'coralogix-api-key',
  name: 'Coralogix API key',
  provider: 'coralogix',
  kind: 'provider',
  description: 'Sends data into the team, or reads logs and changes alerts, by its permissions.',
  severity: 'high',
  keywords: ['cxtp_', 'cxup_'],
  pattern: token`${oneOf('cxtp_', 'cxup_')}${alphanumeric(30)}`,
  references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
  rotate: {
    steps: 'Delete the key under Settings, API Keys, then create a new one with fewer presets.',
    url: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  },
  examples: [
    sample`CORALOGIX_API_KEY=cxtp_${alphanumeric(30)}`,
    sample`Authorization: Bearer cxup_${alphanumeric(30)}`,
  ],
  lookalikes: [sample`CORALOGIX_API_KEY=cxtp_${alphanumeric(20)}`, sample`CORALOGIX_API_KEY=cxtp_xxxx`],
};

export const coralogixLegacyPrivateKey: Rule = {
  id: 'coralogix-legacy-private-key',
  name: 'Coralogix private key (legacy)',
  provider: 'coralogix',
  kind: 'context',
  description: 'Sends data into the team or queries its logs.',
  severity: 'medium',
  ...named({ names: ['coralogix'], value: uuid() }),
  references: ['https://coralogix.com/docs/send-your-data-api-key/'],
  rotate: {
    steps: 'Regenerate the key under Settings, then put the new one in place.',
    url: 'https://coralogix.com/docs/send-your-data-api-key/',
  },
  examples: [sample`CORALOGIX_PRIVATE_KEY=${uuid()}`, sample`coralogix:\n  private_key: '${uuid()}'`],
  lookalikes: [sample`CORALOGIX_PRIVATE_KEY=${hexadecimal(30)}`, sample`CORALOGIX_SUBSYSTEM=checkout`],
};
