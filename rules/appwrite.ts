import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appwriteApiKey: Rule = {
  id: 'appwrite-api-key',
  name: 'Appwrite API key',
  provider: 'appwrite',
  kind: 'provider',
  description:
    'Within its scopes it reads and changes users, databases, files and functions of the project, past all permissions.',
  severity: 'critical',
  keywords: ['standard_'],
  pattern: token`standard_${hexadecimal(256)}`,
  references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
  rotate: {
    steps:
      'Delete the key on the overview of the project, look at its users and functions for what is not yours, then create one that expires and has fewer scopes.',
    url: 'https://cloud.appwrite.io/console',
  },
  examples: [
    sample`APPWRITE_API_KEY=standard_${hexadecimal(256)}`,
    sample`client.setKey('standard_${hexadecimal(256)}')`,
  ],
  lookalikes: [sample`standard_${hexadecimal(255)}`, sample`APPWRITE_API_KEY=standard_xxxxxxxxxxxxxxxxxxxxxxxx`],
};
