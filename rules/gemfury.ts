import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gemfuryToken: Rule = {
  id: 'gemfury-token',
  name: 'Gemfury token',
  provider: 'gemfury',
  kind: 'context',
  description: 'Pushes packages to the account, or reads its private ones.',
  severity: 'high',
  ...named({
    names: ['gem fury', 'fury io', 'fury token', 'fury push', 'fury deploy'],
    value: { ...alphanumeric(20), source: '(?:[0-9A-Za-z]{2,8}-)?(?=[A-Za-z]{0,19}[0-9])[0-9A-Za-z]{20,32}' },
  }),
  references: ['https://gemfury.com/help/tokens/'],
  rotate: {
    steps: 'Delete the token in the dashboard, look through pushed packages, then create a new one.',
    url: 'https://manage.fury.io/',
  },
  examples: [sample`GEMFURY_TOKEN=${alphanumeric(20)}`, sample`FURY_PUSH_TOKEN=${alphanumeric(20)}`],
  lookalikes: [sample`GEMFURY_TOKEN=${alphanumeric(12)}`, sample`GEMFURY_ACCOUNT=acme`],
};

export const gemfurySourceUrl: Rule = {
  id: 'gemfury-source-url',
  name: 'Gemfury address with a token',
  provider: 'gemfury',
  kind: 'provider',
  description: 'Reads the private packages of the account.',
  severity: 'high',
  keywords: ['fury.io'],
  pattern:
    /:\/\/(?<secret>(?:[0-9A-Za-z]{2,8}-)?(?=[A-Za-z]{0,19}[0-9])[0-9A-Za-z]{20,32})(?::[\w-]{0,40})?@(?:[a-z]{2,8}\.)?fury\.io\//,
  references: ['https://gemfury.com/help/install-gems/', 'https://gemfury.com/help/tokens/'],
  rotate: {
    steps: 'Delete the token in the dashboard, then create a new one and put it into the addresses of package sources.',
    url: 'https://manage.fury.io/',
  },
  examples: [
    sample`source "https://${alphanumeric(20)}@gem.fury.io/acme/"`,
    sample`--extra-index-url https://${alphanumeric(20)}:@pypi.fury.io/acme/`,
  ],
  lookalikes: [sample`https://${alphanumeric(12)}@gem.fury.io/acme/`, sample`https://gem.fury.io/acme/`],
};
