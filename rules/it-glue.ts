import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const itGlueApiKey: Rule = {
  id: 'it-glue-api-key',
  name: 'IT Glue API key',
  provider: 'it-glue',
  kind: 'provider',
  description: 'Reads documentation of all organizations, with passwords where that was allowed.',
  severity: 'critical',
  keywords: ['ITG.'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>ITG\.[0-9a-f]{14,40}[._][\w-]{16,120})(?![\w.-])/,
  references: ['https://api.itglue.com/developer/'],
  rotate: {
    steps:
      'Revoke the key in the settings of the account, generate another without access to passwords, and change what it could read.',
    url: 'https://app.itglue.com/',
  },
  examples: [
    sample`Add-ITGlueAPIKey -Api_Key 'ITG.${hexadecimal(32)}.${base64Url(64)}'`,
    sample`ITGLUE_API_KEY=ITG.${hexadecimal(32)}.${base64Url(64)}`,
  ],
  lookalikes: [sample`ITGLUE_API_KEY=ITG.XXXXXXXXXXXXXXXX`, sample`ITGLUE_API_KEY=ITG.${hexadecimal(10)}`],
};
