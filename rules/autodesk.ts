import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Secrets of today have 64 characters, the oldest 16. */
const value = {
  ...sequence(digitWithin(16), alphanumeric(32)),
  source: `${digitWithin(16).source}(?:[0-9A-Za-z]{64}|[0-9A-Za-z]{32}|[0-9A-Za-z]{16})`,
};

export const autodeskClientSecret: Rule = {
  id: 'autodesk-client-secret',
  name: 'Autodesk Platform Services client ID or secret',
  provider: 'autodesk',
  kind: 'context',
  description:
    "Takes tokens for the application and reaches the designs it stores, and on its users' accounts what they granted.",
  severity: 'high',
  keywords: ['autodesk'],
  pattern: assigned({ names: ['autodesk'], value }),
  references: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/'],
  rotate: {
    steps: "Regenerate the client secret on the app's page of Autodesk Platform Services.",
    url: 'https://aps.autodesk.com/myapps/',
  },
  examples: [
    sample`AUTODESK_API_KEY=${alphanumeric(32)}`,
    sample`AUTODESK_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`AUTODESK_CLIENT_SECRET=${alphanumeric(16)}`,
    sample`autodesk:\n  client_secret: ${alphanumeric(64)}`,
  ],
  lookalikes: [sample`AUTODESK_API_KEY=${alphanumeric(31)}`, sample`autodesk_key = "${'a'.repeat(32)}"`],
};
