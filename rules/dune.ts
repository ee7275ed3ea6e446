import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const duneApiKey: Rule = {
  id: 'dune-api-key',
  name: 'Dune API key',
  provider: 'dune',
  kind: 'context',
  description: 'Runs queries at the expense of the account and reads its private ones.',
  severity: 'medium',
  ...named({
    names: ['dune api', 'dune com', 'x dune', 'duneapi'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://docs.dune.com/api-reference/overview/authentication'],
  rotate: { steps: 'Delete the API key in the settings, then create a new one.', url: 'https://dune.com/settings/api' },
  examples: [
    sample`DUNE_API_KEY=${alphanumeric(32)}`,
    sample`curl https://api.dune.com/api/v1/query/1/results -H 'X-Dune-API-Key: ${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`DUNE_API_KEY=${alphanumeric(28)}`, sample`DUNE_QUERY_ID=${digits(7)}`],
};
