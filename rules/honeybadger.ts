import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const honeybadgerProjectApiKey: Rule = {
  id: 'honeybadger-project-api-key',
  name: 'Honeybadger project API key',
  provider: 'honeybadger',
  kind: 'provider',
  description: 'Sends false errors and deploys into the project.',
  severity: 'low',
  keywords: ['hbp_'],
  pattern: token`hbp_${alphanumeric(36)}`,
  references: ['https://docs.honeybadger.io/guides/projects/'],
  rotate: {
    steps: 'Regenerate the API key in the settings of the project, then deploy with the new one.',
    url: 'https://app.honeybadger.io/',
  },
  examples: [
    sample`HONEYBADGER_API_KEY=hbp_${alphanumeric(36)}`,
    sample`Honeybadger.configure({ apiKey: 'hbp_${alphanumeric(36)}' });`,
  ],
  lookalikes: [sample`HONEYBADGER_API_KEY=hbp_${alphanumeric(30)}`, sample`HONEYBADGER_API_KEY=hbp_xxxx`],
};

export const honeybadgerApiToken: Rule = {
  id: 'honeybadger-api-token',
  name: 'Honeybadger API token',
  provider: 'honeybadger',
  kind: 'provider',
  description: 'Reads errors with their parameters and changes projects, for its owner or account.',
  severity: 'high',
  keywords: ['hbu_', 'hba_', 'hbo_'],
  pattern: token`${oneOf('hbu_', 'hba_', 'hbo_')}${alphanumeric(32, 48)}${digitInLast(32)}`,
  references: ['https://docs.honeybadger.io/api/v3/authentication/'],
  rotate: {
    steps: 'Delete the token in the settings, then create a new one.',
    url: 'https://app.honeybadger.io/users/edit',
  },
  examples: [
    sample`HONEYBADGER_API_TOKEN=hbu_${alphanumeric(36)}`,
    sample`curl -H 'Authorization: Bearer hba_${alphanumeric(36)}' https://app.honeybadger.io/v3/projects`,
  ],
  lookalikes: [sample`HONEYBADGER_API_TOKEN=hbu_${alphanumeric(12)}`, sample`HONEYBADGER_API_TOKEN=hbu_your_token`],
};

export const honeybadgerLegacyApiKey: Rule = {
  id: 'honeybadger-legacy-api-key',
  name: 'Honeybadger API key (legacy)',
  provider: 'honeybadger',
  kind: 'context',
  description: 'Sends false errors into the project.',
  severity: 'low',
  ...named({ names: ['honeybadger'], value: hexadecimal(32) }),
  references: ['https://docs.honeybadger.io/lib/ruby/'],
  rotate: {
    steps: 'Regenerate the API key in the settings of the project, then deploy with the new one.',
    url: 'https://app.honeybadger.io/',
  },
  examples: [sample`HONEYBADGER_API_KEY=${hexadecimal(32)}`, sample`honeybadger:\n  api_key: '${hexadecimal(32)}'`],
  lookalikes: [sample`HONEYBADGER_API_KEY=${hexadecimal(30)}`, sample`HONEYBADGER_ENV=production`],
};
