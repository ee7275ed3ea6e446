import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitInLast, digits, hexadecimal, token } from '../src/rule/pattern.ts';
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

export const notionSessionToken: Rule = {
  id: 'notion-session-token',
  name: 'Notion session cookie',
  provider: 'notion',
  kind: 'context',
  description: 'Is a signed-in person: reads and changes all pages of their workspaces.',
  severity: 'high',
  aliases: ['notion-client'],
  keywords: ['token_v2', 'tokenv2'],
  pattern:
    /[Tt][Oo][Kk][Ee][Nn]_?[Vv]2["'`]?[\s:=,(]{1,8}["'`]?(?<secret>v0[1-9](?:%3A|:)[\w.%:\-]{60,400}|[0-9a-f]{140,180})(?![0-9A-Za-z_%\-])/,
  references: ['https://www.notion.com/notion/Cookie-Notice-bc186044eed5488a8387a9e94b14e58c'],
  rotate: {
    steps: "Log out of all devices in the account's settings, which ends the session, then use an integration token.",
    url: 'https://www.notion.com/help/account-settings',
  },
  examples: [
    sample`NOTION_TOKEN_V2=v02%3Auser_token_or_cookies%3A${base64Url(140)}`,
    sample`client = NotionClient(token_v2="${hexadecimal(152)}")`,
    sample`-H 'cookie: token_v2=v03%3A${base64Url(200)}'`,
  ],
  lookalikes: [sample`token_v2=${hexadecimal(40)}`, sample`NOTION_TOKEN_V2=v02%3Auser_token_or_cookies%3A...`],
};
