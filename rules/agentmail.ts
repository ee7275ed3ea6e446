import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const agentmailApiKey: Rule = {
  id: 'agentmail-api-key',
  name: 'AgentMail API key',
  provider: 'agentmail',
  kind: 'provider',
  description: 'Reads all mail of the inboxes, codes and links for logins included, and sends mail from them.',
  severity: 'high',
  keywords: ['am_us_'],
  pattern: token`${oneOf('am_us_', 'am_us_inbox_')}${hexadecimal(64)}`,
  references: ['https://docs.agentmail.to/quickstart'],
  rotate: {
    steps: 'Delete the key in the console, look through the mail that was sent, then create another.',
    url: 'https://console.agentmail.to/',
  },
  examples: [
    sample`AGENTMAIL_API_KEY=am_us_${hexadecimal(64)}`,
    sample`const client = new AgentMailClient({ apiKey: "am_us_inbox_${hexadecimal(64)}" });`,
  ],
  lookalikes: [sample`am_us_${hexadecimal(40)}`, sample`AGENTMAIL_API_KEY=am_us_xxx`],
};
