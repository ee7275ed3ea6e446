import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digits, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.notion.com/docs/authorization';
const body = alphanumeric(43);

export const notionToken: Rule = {
  id: 'notion-token',
  name: 'Notion integration token',
  provider: 'notion',
  kind: 'provider',
  description: 'Reads and changes the pages and databases shared with the integration.',
  severity: 'high',
  keywords: ['ntn_'],
  pattern: token`ntn_${digits(9, 12)}${alphanumeric(34, 37)}`,
  references: [docs],
  rotate: {
    steps:
      "Refresh the secret in the integration's settings, which ends the old one, put it in place, then look at the workspace's audit log.",
    url: 'https://www.notion.so/profile/integrations',
  },
  examples: [
    sample`NOTION_TOKEN=ntn_${digits(11)}${alphanumeric(35)}`,
    sample`const notion = new Client({ auth: "ntn_${digits(11)}${alphanumeric(35)}" });`,
  ],
  lookalikes: [sample`ntn_${digits(11)}${alphanumeric(30)}`, sample`NOTION_TOKEN=ntn_xxxxxxxxxxx`],
};

export const notionLegacyToken: Rule = {
  id: 'notion-legacy-token',
  name: 'Notion integration token (before 2024) or OAuth client secret',
  provider: 'notion',
  kind: 'provider',
  description: 'Reads and changes the pages and databases shared with the integration.',
  severity: 'high',
  keywords: ['secret_'],
  pattern: token`secret_${body}${digitInLast(43)}`,
  references: [docs],
  rotate: {
    steps:
      "Refresh the secret in the integration's settings, which ends the old one, put it in place, then look at the workspace's audit log.",
    url: 'https://www.notion.so/profile/integrations',
  },
  examples: [
    sample`NOTION_API_KEY=secret_${body}`,
    sample`curl https://api.notion.com/v1/users -H "Authorization: Bearer secret_${body}"`,
  ],
  lookalikes: [sample`secret_${alphanumeric(42)}`, sample`NOTION_API_KEY=secret_${'x'.repeat(43)}`],
};
