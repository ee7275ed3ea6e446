import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shortcutApiToken: Rule = {
  id: 'shortcut-api-token',
  name: 'Shortcut (Clubhouse) API token',
  provider: 'shortcut',
  kind: 'context',
  description: 'Reads and changes stories, epics and files its owner reaches.',
  severity: 'high',
  keywords: ['shortcut', 'clubhouse'],
  pattern: assigned({
    names: ['shortcut', 'clubhouse'],
    value: uuid(),
    words: ['token', 'secret', 'api_key', 'api-key', 'apikey'],
  }),
  references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, of Shortcut, then generate one.',
    url: 'https://app.shortcut.com/settings/account/api-tokens',
  },
  examples: [
    sample`SHORTCUT_API_TOKEN=${uuid()}`,
    sample`curl https://api.app.shortcut.com/ -H "Shortcut-Token: ${uuid()}"`,
  ],
  lookalikes: [
    sample`SHORTCUT_API_TOKEN=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`keyboard shortcut id ${uuid()}`,
    sample`SHORTCUT_API_TOKEN=${'0'.repeat(8)}-0000-0000-0000-000000000000`,
  ],
};
