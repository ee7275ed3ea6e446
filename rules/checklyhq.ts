import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.checklyhq.com/docs/authentication';

export const checklyhqApiKey: Rule = {
  id: 'checklyhq-api-key',
  name: 'Checkly API key',
  provider: 'checklyhq',
  kind: 'context',
  description: 'Reads and changes checks, with the headers, scripts and environment variables that they run with.',
  severity: 'high',
  keywords: ['checkly', 'checklyhq'],
  pattern: assigned({ names: ['checkly', 'checklyhq'], value: hexadecimal(32) }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Account settings or User settings, API keys, of Checkly, then create a new one.',
    url: 'https://app.checklyhq.com/settings/user/api-keys',
  },
  examples: [
    sample`let checklyApiKey: &str = "${hexadecimal(32)}";`,
    sample`<add key="ChecklyApiKey" value="${hexadecimal(32)}" />`,
  ],
  lookalikes: [
    sample`let checklyApiKey: &str = "${hexadecimal(31)}";`,
    sample`"checkly": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};

export const checklyhqApiToken: Rule = {
  id: 'checklyhq-api-token',
  name: 'Checkly API key (prefixed)',
  provider: 'checklyhq',
  kind: 'provider',
  description: 'Reads and changes checks, with the headers, scripts and environment variables that they run with.',
  severity: 'high',
  keywords: ['cu_', 'sv_'],
  pattern: token`${oneOf('cu', 'sv')}_${hexadecimal(32)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key under User settings (a service key: Account settings), API keys, of Checkly, then create a new one.',
    url: 'https://app.checklyhq.com/settings/user/api-keys',
  },
  examples: [
    sample`CHECKLY_API_KEY=${oneOf('cu', 'sv')}_${hexadecimal(32)}`,
    sample`npx checkly login --api-key ${oneOf('cu', 'sv')}_${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`CHECKLY_API_KEY=${oneOf('cu', 'sv')}_${hexadecimal(31)}`,
    sample`checklyhq_key = "${'a'.repeat(35)}"`,
  ],
};
