import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ntfyAccessToken: Rule = {
  id: 'ntfy-access-token',
  name: 'ntfy access token',
  provider: 'ntfy',
  kind: 'context',
  description: 'Publishes to and reads the topics of its user, and changes the account.',
  severity: 'medium',
  ...named({ names: ['ntfy'], value: sequence('tk_', lowerAlphanumeric(29)), words: [] }),
  references: ['https://docs.ntfy.sh/config/#access-tokens', 'https://docs.ntfy.sh/publish/#access-tokens'],
  rotate: {
    steps: 'Delete the token in the account or with ntfy token remove, then create one that expires.',
    url: 'https://docs.ntfy.sh/config/#access-tokens',
  },
  examples: [
    sample`NTFY_TOKEN=tk_${lowerAlphanumeric(29)}`,
    sample`curl https://ntfy.sh/acme-alerts -H "Authorization: Bearer tk_${lowerAlphanumeric(29)}" -d up`,
  ],
  lookalikes: [sample`NTFY_TOKEN=tk_${lowerAlphanumeric(28)}`, sample`NTFY_TOKEN=tk_my_ntfy_token`],
};
