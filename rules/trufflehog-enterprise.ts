import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.trufflesecurity.com/';
const key: Companion = {
  name: 'key id',
  pattern: /(?<![0-9A-Za-z\-])(?<part>thog-key-[0-9a-f]{16})(?![0-9A-Za-z])/,
  withinLines: 6,
  isRequired: false,
};

export const trufflehogEnterpriseSecret: Rule = {
  id: 'trufflehog-enterprise-secret',
  name: 'TruffleHog Enterprise secret',
  provider: 'trufflehog-enterprise',
  kind: 'provider',
  description: "With the key's id it reads the findings of the organization: where its secrets lie.",
  severity: 'critical',
  keywords: ['thog-secret-'],
  pattern: token`thog-secret-${hexadecimal(32)}`,
  companions: [key],
  references: [docs],
  rotate: {
    steps: 'Revoke the API key in the dashboard, create a new one and put it in place.',
    url: 'https://docs.trufflesecurity.com/',
  },
  examples: [
    sample`X-Thog-Secret: thog-secret-${hexadecimal(32)}`,
    sample`THOG_KEY=thog-key-${hexadecimal(16)}\nTHOG_SECRET=thog-secret-${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`THOG_SECRET=thog-secret-${hexadecimal(31)}`,
    sample`thog-secret-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const trufflehogEnterpriseKey: Rule = {
  id: 'trufflehog-enterprise-key-id',
  name: 'TruffleHog Enterprise key id',
  provider: 'trufflehog-enterprise',
  kind: 'provider',
  description: 'Names an API key; with its secret it reads the findings of the organization.',
  severity: 'low',
  keywords: ['thog-key-'],
  pattern: token`thog-key-${hexadecimal(16)}`,
  references: [docs],
  rotate: {
    steps: 'Look for the secret near by; where it leaked too, revoke the API key and create a new one.',
    url: 'https://docs.trufflesecurity.com/',
  },
  examples: [sample`THOG_KEY=thog-key-${hexadecimal(16)}`, sample`X-Thog-Key: thog-key-${hexadecimal(16)}`],
  lookalikes: [sample`THOG_KEY=thog-key-${hexadecimal(15)}`, sample`posthog-key-${hexadecimal(16)}`],
};
