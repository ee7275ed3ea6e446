import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Revoke the key under IAM, look through the audit trail, then create one with a role of fewer operations.',
  url: 'https://portal.exoscale.com/iam/api-keys',
};
export const exoscaleSecret: Rule = {
  id: 'exoscale-api-secret',
  name: 'Exoscale API secret',
  provider: 'exoscale',
  kind: 'context',
  description: 'Signs API requests as its role, together with the key (EXO…).',
  severity: 'critical',
  ...named({
    names: ['exoscale'],
    value: { ...base64Url(43), source: '(?:[\\w\\-]{43}|[\\w\\-]{40})' },
    words: ['secret', 'token'],
    reach: 48,
  }),
  companions: [
    {
      name: 'api key',
      pattern: /(?<![0-9A-Za-z])(?<part>EXO[0-9a-f]{24})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: ['https://community.exoscale.com/product/iam/quick-start/'],
  rotate,
  examples: [
    sample`EXOSCALE_ID=EXO${hexadecimal(24)}\nEXOSCALE_API_SECRET=${base64Url(43)}\n`,
    sample`exoscale_secret_key = "${base64Url(43)}"`,
  ],
  lookalikes: [sample`EXOSCALE_API_SECRET=${alphanumeric(36)}`, sample`EXOSCALE_ZONE=ch-gva-2`],
};

export const exoscaleApiKey: Rule = {
  id: 'exoscale-api-key',
  name: 'Exoscale API key',
  provider: 'exoscale',
  kind: 'provider',
  description: 'Names a role; with its secret, which often leaks beside it, it acts within what the role may do.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['EXO'],
  pattern: token`EXO${hexadecimal(24)}`,
  references: ['https://community.exoscale.com/product/iam/quick-start/'],
  rotate: {
    ...rotate,
    steps:
      'Look for the secret near by; where it leaked too, revoke the key under IAM, look through the audit trail, then create one with a role of fewer operations.',
  },
  examples: [sample`EXOSCALE_API_KEY=EXO${hexadecimal(24)}`, sample`exoscale_api_key = "EXO${hexadecimal(24)}"`],
  lookalikes: [sample`EXO${hexadecimal(23)}`, sample`EXOSCALE_API_KEY=EXO...`],
};

const pairedSecret = sequence(digitWithin(43), base64Url(43));

export const exoscaleKeyPair: Rule = {
  ...exoscaleSecret,
  id: 'exoscale-api-key-pair',
  name: 'Exoscale API key and secret',
  keywords: ['EXO'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z])EXO[0-9a-f]{24}(?![0-9A-Za-z])[^0-9A-Za-z]{1,12}(?:(?!EXO|exo)[A-Za-z][\\w\\-]{0,40}["']?\\s{0,3}[:=,]\\s{0,3}["']?)?(?<secret>${pairedSecret.source})(?![0-9A-Za-z_=\\-])`,
  ),
  examples: [
    sample`key = "EXO${hexadecimal(24)}"\nsecret = "${base64Url(43)}"\n`,
    sample`new Client("EXO${hexadecimal(24)}", "${base64Url(43)}")`,
  ],
  lookalikes: [sample`key = "EXO${hexadecimal(24)}"\nsecret = "${base64Url(30)}"\n`, sample`EXO${hexadecimal(24)}`],
};
