import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cursorApiKey: Rule = {
  id: 'cursor-api-key',
  name: 'Cursor API key',
  provider: 'cursor',
  kind: 'provider',
  description: 'Runs agents on the owner\'s bill in the repositories that the account has connected, or reads a team\'s usage.',
  severity: 'high',
  keywords: ['key_'],
  pattern: token`key_${hexadecimal(64)}`,
  references: ['https://cursor.com/docs/api'],
  rotate: { steps: 'Delete the key under Integrations in the Cursor dashboard, then look at the background agents for runs that are not yours.', url: 'https://cursor.com/dashboard?tab=integrations' },
  examples: [sample`CURSOR_API_KEY=key_${hexadecimal(64)}`, sample`cursor-agent --api-key key_${hexadecimal(64)}`],
  lookalikes: [sample`CURSOR_API_KEY=key_${hexadecimal(63)}`, sample`CURSOR_API_KEY=xxxxxxxx-your-key`],
};
