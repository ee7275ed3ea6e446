import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.apptivo.com/developer-api/getting-started/';
/** Groups of letters and digits with dashes between. */
const key = characterSet('0-9A-Za-z\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 32, 64);

export const apptivoApiKey: Rule = {
  id: 'apptivo-api-key',
  name: 'Apptivo API key or access key',
  provider: 'apptivo',
  kind: 'context',
  description: "Both keys together read and change everything in the firm's CRM, invoices and projects.",
  severity: 'high',
  ...named({ names: ['apptivo'], value: sequence(key, digitInLast(32)), words: ['key', 'token'] }),
  references: [docs],
  rotate: {
    steps:
      'Regenerate both keys under Business settings, API access, and put the new ones in place; the old pair ends.',
    url: 'https://app.apptivo.com/',
  },
  examples: [
    sample`APPTIVO_API_KEY=${key}`,
    sample`define("APPTIVO_ACCESS_KEY", "${key}");`,
    sample`apptivo:\n  apiKey: ${key}`,
  ],
  lookalikes: [sample`APPTIVO_API_KEY=${alphanumeric(31)}`, sample`APPTIVO_ACCESS_KEY=${'x'.repeat(32)}`],
};
