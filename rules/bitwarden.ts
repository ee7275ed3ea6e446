import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitwardenAccessToken: Rule = {
  id: 'bitwarden-access-token',
  name: 'Bitwarden Secrets Manager access token',
  provider: 'bitwarden',
  kind: 'context',
  description: 'Reads and decrypts the secrets that its machine account may.',
  severity: 'high',
  ...named({ names: ['bitwarden', 'bws'], value: sequence('0.', uuid(), '.', alphanumeric(30), ':', base64(22), '=='), words: [], reach: 90 }),
  references: ['https://bitwarden.com/help/access-tokens/'],
  rotate: { steps: 'Revoke the token of the machine account, change the secrets it could read, then create one that expires.', url: 'https://vault.bitwarden.com/' },
  examples: [sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(30)}:${base64(22)}==`, sample`bws:\n  access_token: "0.${uuid()}.${alphanumeric(30)}:${base64(22)}=="`],
  lookalikes: [sample`BWS_ACCESS_TOKEN=0.${uuid()}.${alphanumeric(29)}:${base64(22)}==`, sample`BWS_ACCESS_TOKEN=0.<uuid>.<secret>`],
};
