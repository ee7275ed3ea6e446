import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const materializeAppPassword: Rule = {
  id: 'materialize-app-password',
  name: 'Materialize app password',
  provider: 'materialize',
  kind: 'provider',
  description: 'Reads and changes the data as its owner.',
  severity: 'critical',
  keywords: ['mzp_'],
  pattern: token`mzp_${hexadecimal(64)}`,
  references: ['https://materialize.com/docs/integrations/cli/reference/app-password/'],
  rotate: {
    steps: 'Delete the app password in the console, then create a new one.',
    url: 'https://console.materialize.com/access',
  },
  examples: [
    sample`app-password = "mzp_${hexadecimal(64)}"`,
    sample`psql 'postgres://kim%40acme.dev:mzp_${hexadecimal(64)}@acme.materialize.cloud:6875'`,
  ],
  lookalikes: [sample`mzp_${hexadecimal(63)}`, sample`mzp_your_app_password`],
};
