import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const unkeyRootKey: Rule = {
  id: 'unkey-root-key',
  name: 'Unkey root key',
  provider: 'unkey',
  kind: 'provider',
  description: 'Makes, changes and deletes the API keys of the workspace, so it opens the APIs that they guard.',
  severity: 'critical',
  keywords: ['unkey_'],
  pattern: token`unkey_${alphanumeric(22, 26)}`,
  references: ['https://www.unkey.com/docs/security/root-keys'],
  rotate: {
    steps: 'Delete the root key under Settings, Root keys, of Unkey, then create one with fewer permissions.',
    url: 'https://app.unkey.com/settings/root-keys',
  },
  examples: [
    sample`unkey:\n  api_key: unkey_${alphanumeric(22, 26)}\n`,
    sample`UNKEY_ROOT_KEY=unkey_${alphanumeric(22, 26)}`,
  ],
  lookalikes: [sample`unkey:\n  api_key: unkey_${alphanumeric(21)}\n`, sample`UNKEY_API_KEY=${'x'.repeat(32)}`],
};
