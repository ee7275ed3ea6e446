import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clientaryApiToken: Rule = {
  id: 'clientary-api-token',
  name: 'Clientary (Ronin) API token',
  provider: 'clientary',
  kind: 'context',
  description: 'Reads and changes clients, projects, invoices and payments of the account.',
  severity: 'high',
  ...named({
    names: ['clientary', 'roninapp', 'ronin_app', 'roninapi', 'ronin_api'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['token', 'key', 'secret', 'passw'],
    near: 40,
  }),
  companions: [
    {
      name: 'account',
      pattern: /(?<part>[a-z0-9-]{1,60})\.(?:clientary|roninapp)\.com/,
      withinLines: 10,
      isRequired: false,
    },
  ],
  references: ['https://www.clientary.com/api'],
  rotate: {
    steps: 'Regenerate the API token under Settings, API, and put it in place.',
    url: 'https://www.clientary.com/api',
  },
  examples: [
    sample`CLIENTARY_API_TOKEN=${alphanumeric(20)}`,
    sample`"roninAPIKey": "${alphanumeric(20)}"`,
    sample`clientary = Clientary(domain="acme", token="${alphanumeric(20)}")`,
  ],
  lookalikes: [sample`CLIENTARY_API_TOKEN=${alphanumeric(19)}`, sample`CLIENTARY_API_TOKEN=your_api_token_here_`],
};
