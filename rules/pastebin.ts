import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pastebin.com/doc_api';

export const pastebinApiKey: Rule = {
  id: 'pastebin-api-key',
  name: 'Pastebin developer or user key',
  provider: 'pastebin',
  kind: 'context',
  description: 'Makes pastes as the application; a user key reads and deletes its owner\'s private ones.',
  severity: 'low',
  keywords: ['pastebin', 'paste_bin', 'paste-bin', 'paste.bin', 'paste bin'],
  pattern: assigned({ names: ['pastebin', 'paste bin'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: [docs],
  rotate: { steps: 'Ask for a new developer key on the API page; a user key ends when the login call makes another.', url: docs },
  examples: [sample`curl https://pastebin.com/api/api_post.php -d "api_dev_key=${alphanumeric(32)}"`, sample`PASTEBIN_API_KEY=${alphanumeric(32)}`],
  lookalikes: [sample`curl https://pastebin.com/api/api_post.php -d "api_dev_key=${alphanumeric(31)}"`, sample`PASTEBIN_API_KEY=xxxxxxxx-your-key`],
};
