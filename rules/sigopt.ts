import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sigoptApiToken: Rule = {
  id: 'sigopt-api-token',
  name: 'SigOpt API token',
  provider: 'sigopt',
  kind: 'context',
  description: 'Reads and changes experiments and training runs of the team.',
  severity: 'medium',
  keywords: ['sigopt', 'sig_opt', 'sig-opt', 'sig.opt', 'sig opt'],
  pattern: assigned({ names: ['sigopt', 'sig opt'], value: upperAlphanumeric(48) }),
  references: ['https://docs.sigopt.com/core-module-api-references/api_overview'],
  rotate: { steps: 'Renew the token on the API tokens page of SigOpt.', url: 'https://app.sigopt.com/tokens/info' },
  examples: [
    sample`ENV SIGOPT_KEY=${upperAlphanumeric(48)}`,
    sample`private static final String SIGOPT_KEY = "${upperAlphanumeric(48)}";`,
  ],
  lookalikes: [sample`ENV SIGOPT_KEY=${upperAlphanumeric(47)}`, sample`SIGOPT_API_KEY=${'x'.repeat(48)}`],
};
