import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the token, password or grant in the organisation settings, look through the audit log, then create a new one.',
  url: 'https://app.planetscale.com/',
};

export const planetscaleToken: Rule = {
  id: 'planetscale-token',
  name: 'PlanetScale service or OAuth token',
  provider: 'planetscale',
  kind: 'provider',
  description: 'Manages the databases it was granted: branches, deploy requests, passwords.',
  severity: 'critical',
  keywords: ['pscale_tkn_', 'pscale_oauth_', 'pscale_oact_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>pscale_(?:tkn|oauth|oact)_[0-9A-Za-z_.=-]{32,64})(?![0-9A-Za-z_-])/,
  companions: [
    {
      name: 'token id',
      pattern: /(?:TOKEN|token)_?(?:ID|id)\W{1,5}(?<part>[0-9a-z]{12})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://planetscale.com/docs/api/reference/service-tokens'],
  rotate,
  examples: [
    sample`PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${base64Url(43)}`,
    sample`token: "pscale_oauth_${alphanumeric(43)}"`,
  ],
  lookalikes: [sample`pscale_tkn_${alphanumeric(20)}`, sample`pscale_xyz_${alphanumeric(43)}`],
};

export const planetscalePassword: Rule = {
  ...planetscaleToken,
  id: 'planetscale-password',
  name: 'PlanetScale database password',
  description: 'Reads and writes the branch of the database.',
  keywords: ['pscale_pw_'],
  companions: [],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>pscale_pw_[0-9A-Za-z_.=-]{32,64})(?![0-9A-Za-z_-])/,
  references: ['https://planetscale.com/docs/vitess/connecting/connection-strings'],
  examples: [
    sample`DB_PASSWORD="pscale_pw_${base64Url(43)}"`,
    sample`password=pscale_pw_${alphanumeric(43)}\nhost=aws.connect.psdb.cloud\n`,
  ],
  lookalikes: [sample`pscale_pw_${alphanumeric(20)}`, sample`pscale_pw_<password>`],
};
