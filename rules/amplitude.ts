import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://amplitude.com/docs/apis/authentication';
const secret = hexadecimal(32);

export const amplitudeSecretKey: Rule = {
  id: 'amplitude-secret-key',
  name: 'Amplitude secret key',
  provider: 'amplitude',
  kind: 'context',
  description: "With the project's API key it exports all events of its users and deletes users.",
  severity: 'high',
  keywords: ['amplitude'],
  pattern: assigned({ names: ['amplitude'], value: loosely(secret), words: ['secret', '_token', ' token'], near: 64 }),
  companions: [
    {
      name: 'API key',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{32})(?![0-9A-Za-z])/,
      withinLines: 3,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps: "Create a new secret key in the project's settings, put it in place, then revoke the leaked one.",
    url: 'https://app.amplitude.com/analytics/settings/projects',
  },
  examples: [sample`AMPLITUDE_SECRET_KEY=${secret}`, sample`amplitude:\n  secretKey: "${secret}"`],
  lookalikes: [sample`AMPLITUDE_SECRET_KEY=${hexadecimal(31)}`, sample`AMPLITUDE_PROJECT_HASH=${secret}`],
};

export const amplitudeApiKey: Rule = {
  id: 'amplitude-api-key',
  name: 'Amplitude API key',
  provider: 'amplitude',
  kind: 'context',
  description: 'Sends events into the project; with the secret key it exports and deletes them.',
  severity: 'low',
  keywords: ['amplitude'],
  pattern: assigned({
    names: ['amplitude'],
    value: loosely(secret),
    words: [
      'api_key',
      'apikey',
      'api-key',
      'api key',
      'amplitude key',
      'amplitude_key',
      'amplitudekey',
      'amplitude-key',
    ],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps: "Make a new key in the project's settings if the secret key has leaked too; old events stay.",
    url: 'https://app.amplitude.com/settings',
  },
  examples: [sample`AMPLITUDE_API_KEY=${secret}`, sample`amplitude:\n  apiKey: "${secret}"`],
  lookalikes: [sample`AMPLITUDE_API_KEY=${hexadecimal(31)}`, sample`AMPLITUDE_PROJECT=${digits(6)}`],
};
