import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const helpscoutAppSecret: Rule = {
  id: 'helpscout-app-secret',
  name: 'Help Scout app secret or API key',
  provider: 'helpscout',
  kind: 'context',
  description:
    'Takes tokens for the mailbox API as the user who made the app: conversations, customers and their e-mail addresses.',
  severity: 'high',
  keywords: ['helpscout', 'help_scout', 'help-scout', 'help.scout', 'help scout'],
  pattern: assigned({ names: ['helpscout', 'help scout'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
  rotate: {
    steps: 'Delete the app under Your profile, My apps, create it anew and deploy the new secret.',
    url: 'https://secure.helpscout.net/authentication/apps',
  },
  examples: [
    sample`https://api.helpscout.net/v2/oauth2/token?client_secret=${alphanumeric(32)}`,
    sample`HELPSCOUT_APP_SECRET=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`HELPSCOUT_APP_SECRET=${alphanumeric(31)}`, sample`"helpscout": {"apiKey": "${'0'.repeat(32)}"}`],
};

export const helpscoutDocsKey: Rule = {
  id: 'helpscout-docs-key',
  name: 'Help Scout Docs API key',
  provider: 'helpscout',
  kind: 'context',
  description: 'Reads and changes all articles of the knowledge base.',
  severity: 'medium',
  keywords: ['helpscout', 'help_scout', 'help-scout', 'help.scout', 'help scout'],
  pattern: assigned({ names: ['helpscout', 'help scout'], value: lowerAlphanumeric(40) }),
  references: ['https://developer.helpscout.com/docs-api/'],
  rotate: {
    steps: 'Regenerate the Docs API key under Your profile, Authentication, API keys.',
    url: 'https://secure.helpscout.net/users/profile/',
  },
  examples: [
    sample`HELPSCOUT_DOCS_API_KEY=${lowerAlphanumeric(40)}`,
    sample`help_scout:\n  docs_key: "${lowerAlphanumeric(40)}"`,
  ],
  lookalikes: [sample`HELPSCOUT_DOCS_API_KEY=${lowerAlphanumeric(39)}`, sample`HELPSCOUT_API_KEY=${'x'.repeat(40)}`],
};
