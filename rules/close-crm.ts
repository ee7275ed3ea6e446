import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, characterSet, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.close.com/topics/authentication/';
const legacyApiKey = sequence(
  'api_',
  digitWithin(45),
  characterSet('0-9A-Za-z.', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 45),
);

export const closeCrmApiKey: Rule = {
  id: 'close-crm-api-key',
  name: 'Close API key',
  provider: 'close-crm',
  kind: 'provider',
  description: 'Reads and changes leads, calls and mail its owner reaches.',
  severity: 'high',
  keywords: ['api_'],
  pattern: token`api_${alphanumeric(22)}.${alphanumeric(22)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, Developer, API keys, of Close, then create one.',
    url: 'https://app.close.com/settings/developer/api-keys/',
  },
  examples: [
    sample`<add key="CloseCrmApiKey" value="api_${alphanumeric(22)}.${alphanumeric(22)}" />`,
    sample`CLOSE_API_KEY=api_${alphanumeric(22)}.${alphanumeric(22)}`,
  ],
  lookalikes: [
    sample`CLOSE_API_KEY=api_${alphanumeric(22)}.${alphanumeric(21)}`,
    sample`CLOSE_CRM_API_KEY=${'x'.repeat(49)}`,
  ],
};

export const closeCrmLegacyApiKey: Rule = {
  id: 'close-crm-legacy-api-key',
  name: 'Close API key (without dot)',
  provider: 'close-crm',
  kind: 'context',
  description: 'Reads and changes leads, calls and mail its owner reaches.',
  severity: 'high',
  keywords: [
    'closecrm',
    'closeio',
    'close_io',
    'close-io',
    'close.io',
    'close io',
    'closeapi',
    'close_api',
    'close-api',
    'close.api',
    'close api',
    'closekey',
    'close_key',
    'close-key',
    'close.key',
    'close key',
    'closetoken',
    'close_token',
    'close-token',
    'close.token',
    'close token',
    'close.com',
  ],
  pattern: assigned({
    names: ['closecrm', 'close io', 'close.com', 'close api', 'close key', 'close token'],
    value: legacyApiKey,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, Developer, API keys, of Close, then create one.',
    url: 'https://app.close.com/settings/developer/api-keys/',
  },
  examples: [sample`"closecrm": {"apiKey": "${legacyApiKey}"}`, sample`ENV CLOSECRM_KEY=${legacyApiKey}`],
  lookalikes: [sample`ENV CLOSECRM_KEY=api_${alphanumeric(44)}`, sample`closecrm_key = "${'a'.repeat(49)}"`],
};
