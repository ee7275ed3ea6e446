import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gitbookApiToken: Rule = {
  id: 'gitbook-api-token',
  name: 'GitBook API token',
  provider: 'gitbook',
  kind: 'provider',
  description: 'Acts as its user: reads private spaces and changes what is published.',
  severity: 'high',
  keywords: ['gb_api_'],
  pattern: token`gb_api_${alphanumeric(40)}`,
  references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
  rotate: {
    steps: 'Delete the token in the developer settings, look at the history of the spaces, then create another.',
    url: 'https://app.gitbook.com/account/developer',
  },
  examples: [
    sample`GITBOOK_TOKEN=gb_api_${alphanumeric(40)}`,
    sample`curl https://api.gitbook.com/v1/user -H "Authorization: Bearer gb_api_${alphanumeric(40)}"`,
  ],
  lookalikes: [
    sample`gb_api_${alphanumeric(39)}`,
    sample`GITBOOK_TOKEN=gb_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
