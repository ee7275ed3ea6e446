import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cursorApiKey: Rule = {
  id: 'cursor-api-key',
  name: 'Cursor API key',
  provider: 'cursor',
  kind: 'provider',
  description:
    "Runs agents on the owner's bill in the repositories that the account has connected, or reads a team's usage.",
  severity: 'high',
  keywords: ['key_'],
  pattern: token`key_${hexadecimal(64)}`,
  references: ['https://cursor.com/docs/api'],
  rotate: {
    steps:
      'Delete the key under Integrations in the Cursor dashboard, then look at the background agents for runs that are not yours.',
    url: 'https://cursor.com/dashboard?tab=integrations',
  },
  examples: [sample`CURSOR_API_KEY=key_${hexadecimal(64)}`, sample`cursor-agent --api-key key_${hexadecimal(64)}`],
  lookalikes: [sample`CURSOR_API_KEY=key_${hexadecimal(63)}`, sample`CURSOR_API_KEY=xxxxxxxx-your-key`],
};

export const cursorUserKey: Rule = {
  ...cursorApiKey,
  id: 'cursor-user-api-key',
  name: 'Cursor API key (crsr_)',
  description: "Runs agents on its owner's or its team's bill in the repositories that are connected.",
  keywords: ['crsr_'],
  pattern: token`crsr_${alphanumeric(40, 80)}`,
  examples: [sample`CURSOR_API_KEY=crsr_${hexadecimal(64)}`, sample`cursor-agent --api-key crsr_${hexadecimal(64)}`],
  lookalikes: [sample`CURSOR_API_KEY=crsr_${hexadecimal(16)}`, sample`CURSOR_API_KEY=crsr_your_key_here`],
};
