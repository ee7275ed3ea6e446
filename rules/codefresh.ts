import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(hexadecimal(24), '.', hexadecimal(32));

export const codefreshApiKey: Rule = {
  id: 'codefresh-api-key',
  name: 'Codefresh API key',
  provider: 'codefresh',
  kind: 'context',
  description: 'Runs pipelines, reads their variables, and changes them.',
  severity: 'critical',
  ...named({
    names: ['codefresh_api', 'codefresh_token', 'codefresh_key', 'codefreshkey', 'codefresh.io'],
    value,
  }),
  references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://g.codefresh.io/user/settings',
  },
  examples: [sample`CODEFRESH_API_KEY=${value}`, sample`codefreshKey: '${value}'`],
  lookalikes: [sample`CODEFRESH_API_KEY=${hexadecimal(24)}`, sample`CODEFRESH_API_KEY=your-codefresh-api-key-here`],
};
