import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infracostApiKey: Rule = {
  id: 'infracost-api-key',
  name: 'Infracost API key',
  provider: 'infracost',
  kind: 'provider',
  description: 'Reads and writes cost estimates of the organisation.',
  severity: 'medium',
  keywords: ['ico-'],
  pattern: /(?<![0-9A-Za-z_.\-/])(?<secret>ico-(?=[^\s]{0,31}[0-9A-Z]|[a-f]{32})[0-9A-Za-z]{32})(?![0-9A-Za-z_.-])/,
  references: ['https://www.infracost.io/docs/features/cli_commands/'],
  rotate: {
    steps: 'Make a new key in the organisation settings at Infracost and delete the old one.',
    url: 'https://dashboard.infracost.io/',
  },
  examples: [
    sample`INFRACOST_API_KEY=ico-${alphanumeric(32)}`,
    sample`variable "key" { default = "ico-${alphanumeric(32)}" }`,
  ],
  lookalikes: [sample`ico-${alphanumeric(31)}`, sample`https://cdn.acme.dev/favicon.ico-${hexadecimal(32)}.png`],
};
