import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fossaApiKey: Rule = {
  id: 'fossa-api-key',
  name: 'FOSSA API key',
  provider: 'fossa',
  kind: 'context',
  description: 'Uploads analyses, and with full access reads and changes the projects of the organisation.',
  severity: 'medium',
  ...named({ names: ['fossa'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://docs.fossa.com/docs/api-reference'],
  rotate: {
    steps: 'Delete the API token in the integration settings, create one for pushing only and put it in place.',
    url: 'https://app.fossa.com/account/settings/integrations/api_tokens',
  },
  examples: [
    sample`FOSSA_API_KEY=${hexadecimal(32)}`,
    sample`- uses: fossas/fossa-action@v1\n  with:\n    api-key: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`FOSSA_API_KEY=${hexadecimal(31)}`, sample`fossa_commit: ${hexadecimal(40)}`],
};
