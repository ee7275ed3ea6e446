import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z\\-', '0123456789ABCDEF', 96);

export const elasticemailApiKey: Rule = {
  id: 'elasticemail-api-key',
  name: 'Elastic Email API key',
  provider: 'elasticemail',
  kind: 'context',
  description: "Sends mail in the account's name and reads contacts and logs.",
  severity: 'high',
  keywords: ['elasticemail', 'elastic_email', 'elastic-email', 'elastic.email', 'elastic email'],
  pattern: assigned({ names: ['elasticemail', 'elastic email'], value: secret }),
  references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
  rotate: {
    steps: 'Delete the key under Settings, Manage API keys, of Elastic Email, then create one with fewer permissions.',
    url: 'https://app.elasticemail.com/marketing/settings/new/manage-api',
  },
  examples: [
    sample`export ELASTICEMAIL_API_KEY="${secret}"`,
    sample`curl https://api.elasticemail.com/v4/ -H "X-ElasticEmail-ApiKey: ${secret}"`,
  ],
  lookalikes: [
    sample`curl https://api.elasticemail.com/v4/ -H "X-ElasticEmail-ApiKey: ${characterSet('0-9A-Za-z\\-', '0123456789ABCDEF', 95)}"`,
    sample`ELASTICEMAIL_API_KEY=YOUR_ELASTICEMAIL_API_KEY`,
  ],
};
