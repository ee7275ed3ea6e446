import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, upperAlphanumeric } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const onePasswordServiceToken: Rule = {
  id: '1password-service-account-token',
  name: '1Password service account token',
  provider: '1password',
  kind: 'provider',
  description: 'Reads, and where allowed changes, every item in the vaults of the service account.',
  severity: 'critical',
  keywords: ['ops_eyJ'],
  structure: 'json-token',
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ops_eyJ[0-9A-Za-z+/_-]{240,1800}={0,2})(?![0-9A-Za-z_-])/,
  references: ['https://developer.1password.com/docs/service-accounts/'],
  rotate: {
    steps:
      'Revoke the token (delete the service account), rotate every item it could read, then create a new account for fewer vaults.',
    url: 'https://my.1password.com/developer-tools/infrastructure-secrets',
  },
  examples: [
    sample`export OP_SERVICE_ACCOUNT_TOKEN=ops_${encoded('base64url', '{"signInAddress":"my.1password.com","userAuth":{"method":"SRPg-4096"},"email":"', lowerAlphanumeric(20), '","muk":"', alphanumeric(200), '"}')}`,
    sample`OP_TOKEN: "ops_${encoded('base64url', '{"email":"', alphanumeric(300), '"}')}"`,
  ],
  lookalikes: [sample`ops_eyJ${alphanumeric(40)}`, sample`OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ...`],
};

export const onePasswordSecretKey: Rule = {
  id: '1password-secret-key',
  name: '1Password Secret Key',
  provider: '1password',
  kind: 'provider',
  description: 'One of the two halves that open the account; the password is the other.',
  severity: 'high',
  keywords: ['A3-'],
  pattern:
    /(?<![0-9A-Za-z-])(?<secret>A3-(?=[A-Z-]{0,35}[0-9])[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5}|[0-9A-Z]{10})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5})(?![0-9A-Za-z-])/,
  references: ['https://support.1password.com/secret-key-security/'],
  rotate: {
    steps:
      'Regenerate the Secret Key in the account and sign in anew on all devices; change the password too if it may be known.',
    url: 'https://my.1password.com/profile',
  },
  examples: [
    sample`Secret Key: A3-${upperAlphanumeric(6)}-${upperAlphanumeric(6)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}`,
    sample`OP_SECRET_KEY="A3-${upperAlphanumeric(6)}-${upperAlphanumeric(6)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}-${upperAlphanumeric(5)}"`,
  ],
  lookalikes: [
    sample`A3-${upperAlphanumeric(6)}-${upperAlphanumeric(4)}-${upperAlphanumeric(5)}`,
    sample`A3-PAPER-SIZE`,
  ],
};
