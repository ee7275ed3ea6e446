import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(60), alphanumeric(60));

export const authentikSecret: Rule = {
  id: 'authentik-secret',
  name: 'authentik secret key or token',
  provider: 'authentik',
  kind: 'context',
  description: 'The secret key forges sessions of everybody; a token calls the API as its user.',
  severity: 'critical',
  ...named({
    names: ['authentik'],
    value: {
      ...token,
      source: `(?:${sequence(digitWithin(80), base64(80)).source}|${token.source}|${sequence(digitWithin(128), alphanumeric(128)).source})`,
    },
    words: ['secret', 'token', 'key'],
  }),
  references: [
    'https://docs.goauthentik.io/install-config/configuration/',
    'https://docs.goauthentik.io/sys-mgmt/tokens/',
  ],
  rotate: {
    steps: 'Make a new secret key, which signs everybody out, or delete the token under Directory, Tokens.',
    url: 'https://docs.goauthentik.io/sys-mgmt/tokens/',
  },
  examples: [sample`AUTHENTIK_SECRET_KEY=${base64(80)}`, sample`AUTHENTIK_TOKEN=${token}`],
  lookalikes: [sample`AUTHENTIK_TOKEN=${alphanumeric(59)}`, sample`AUTHENTIK_SECRET_KEY=changeme`],
};
