import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitwardenAccessToken: Rule = {
  id: 'bitwarden-access-token',
  name: 'Bitwarden Secrets Manager access token',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Reads and decrypts the secrets that its machine account may.',
  severity: 'high',
  ...named({
    names: ['bitwarden', 'bws'],
    value: sequence('0.', uuid(), '.', alphanumeric(30), ':', base64(22), '=='),
    words: [],
    reach: 90,
  }),
  references: ['https://bitwarden.com/help/access-tokens/'],
  rotate: {
    steps: 'Revoke the token of the machine account, change the secrets it could read, then create one that expires.',
    url: 'https://vault.bitwarden.com/',
  },
  examples: [
    sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(30)}:${base64(22)}==`,
    sample`bws:\n  access_token: "0.${uuid()}.${alphanumeric(30)}:${base64(22)}=="`,
  ],
  lookalikes: [
    sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(29)}:${base64(22)}==`,
    sample`BWS_ACCESS_TOKEN=0.<uuid>.<secret>`,
  ],
};

export const bitwardenClientSecret: Rule = {
  id: 'bitwarden-client-secret',
  name: 'Bitwarden API client secret',
  provider: 'bitwarden',
  kind: 'context',
  description: 'With its client id it signs in to the API as a user or as the organization.',
  severity: 'critical',
  ...named({
    names: ['bitwarden', 'bw client', 'bw secret'],
    value: sequence(digitWithin(30), alphanumeric(30)),
    words: ['secret'],
  }),
  references: ['https://bitwarden.com/help/personal-api-key/'],
  rotate: {
    steps: 'Rotate the API key in the security settings, then put the new one in place.',
    url: 'https://vault.bitwarden.com/#/settings/security/security-keys',
  },
  examples: [
    sample`BW_CLIENTID=user.${uuid()}\nBW_CLIENTSECRET=${alphanumeric(30)}`,
    sample`bitwarden:\n  client_secret: ${alphanumeric(30)}`,
  ],
  lookalikes: [sample`BW_CLIENTSECRET=${alphanumeric(24)}`, sample`BW_CLIENTID=user.${uuid()}`],
};
