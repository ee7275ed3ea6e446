import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitInLast,
  digits,
  named,
  sequence,
  token,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const tokens = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const serverTokens = 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html';
/** One in seventy has no digit, and names of classes have none. */
const legacyToken = sequence(alphanumeric(24), digitInLast(24));
/** Twelve digits and a colon, then 20 bytes, in base64. */
const serverToken = {
  kind: 'shape',
  source: '(?:[MNO][DTjz][AEIMQUYcgk][0-5w-z]){4}O[g-v][0-9A-Za-z+/]{26}(?!=)',
  sample: [encoded('base64', digits(12), ':', alphanumeric(20))],
} as const;

export const atlassianApiToken: Rule = {
  id: 'atlassian-api-token',
  name: 'Atlassian API token',
  provider: 'atlassian',
  kind: 'provider',
  description: 'Acts as its owner in Jira, Confluence and Bitbucket Cloud, within its scopes where it has any.',
  severity: 'critical',
  keywords: ['ATATT3xFfGF0'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ATATT3xFfGF0[\w=-]{166,172}=[0-9A-F]{8})(?![0-9A-Za-z_=-])/,
  references: [tokens],
  rotate: {
    steps:
      'Revoke the token in the account settings, look at the audit log of the organisation, then create one with scopes and an expiry.',
    url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  },
  examples: [
    sample`JIRA_API_TOKEN="ATATT3xFfGF0${base64Url(171)}=${upperHexadecimal(8)}"`,
    sample`curl -u me@acme.dev:ATATT3xFfGF0${base64Url(171)}=${upperHexadecimal(8)} https://acme.atlassian.net/rest/api/3/myself`,
  ],
  lookalikes: [sample`ATATT3xFfGF0${base64Url(80)}=${upperHexadecimal(8)}`, sample`ATATT3xFfGF0...`],
};

export const atlassianWorkspaceToken: Rule = {
  id: 'atlassian-access-token',
  name: 'Atlassian access token of a repository, project, workspace or organisation',
  provider: 'atlassian',
  kind: 'provider',
  description:
    'Acts on the repositories, project or workspace it was issued for; an organisation key manages its users.',
  severity: 'critical',
  keywords: ['ATCTT3xFfG'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ATCTT3xFfG[\w=-]{60,260}=[0-9A-F]{8})(?![0-9A-Za-z_=-])/,
  references: [
    'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
    'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
  ],
  rotate: {
    steps:
      'Revoke the token in the settings of the repository, project, workspace or organisation it belongs to, then create a new one.',
    url: 'https://admin.atlassian.com/',
  },
  examples: [
    sample`git clone https://x-token-auth:ATCTT3xFfGN0${base64Url(171)}=${upperHexadecimal(8)}@bitbucket.org/acme/shop.git`,
    sample`ATLASSIAN_ORG_KEY=ATCTT3xFfGN0${base64Url(171)}=${upperHexadecimal(8)}`,
  ],
  lookalikes: [sample`ATCTT3xFfGN0${base64Url(30)}`, sample`ATCTT3xFfGN0<token>`],
};

export const atlassianLegacyToken: Rule = {
  id: 'atlassian-legacy-token',
  name: 'Atlassian API token (before 2023)',
  provider: 'atlassian',
  kind: 'context',
  description: 'Acts as its owner in Jira and Confluence Cloud.',
  severity: 'high',
  ...named({ names: ['atlassian', 'confluence'], value: legacyToken }),
  references: [tokens],
  rotate: {
    steps:
      'Revoke the token in the account settings, look at the audit log of the organisation, then create one with scopes and an expiry.',
    url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  },
  examples: [sample`ATLASSIAN_API_TOKEN=${alphanumeric(24)}`, sample`confluence:\n  token: "${alphanumeric(24)}"\n`],
  lookalikes: [
    sample`ATLASSIAN_API_TOKEN=${alphanumeric(23)}`,
    sample`getPagesInConfluenceSpace(searchConfluenceUsingCql)`,
    sample`class HandleConfluenceCallUseCase:`,
  ],
};

/** The same token, called after the product it is used with. */
export const jiraLegacyToken: Rule = {
  ...atlassianLegacyToken,
  id: 'atlassian-jira-legacy-token',
  name: 'Jira API token (before 2023)',
  family: 'atlassian',
  ...named({ names: ['jira'], value: legacyToken }),
  examples: [
    sample`JIRA_API_TOKEN=${alphanumeric(24)}`,
    sample`new JiraClient({ host: "jira.acme.dev", password: "${alphanumeric(24)}" })`,
  ],
  lookalikes: [
    sample`JIRA_API_TOKEN=${alphanumeric(23)}`,
    sample`JIRA_PROJECT_KEY=ACME`,
    sample`from use_cases.jira_webhook import HandleJiraWebhookUseCase`,
  ],
};

export const jiraDataCenterToken: Rule = {
  id: 'jira-data-center-token',
  name: 'Jira Data Center personal access token',
  provider: 'jira',
  kind: 'context',
  description: 'Acts as its owner on that Jira server.',
  severity: 'high',
  ...named({ names: ['jira'], value: serverToken, words: [], reach: 80 }),
  references: [serverTokens],
  rotate: {
    steps: 'Revoke the token in the profile under Personal access tokens, then create one that expires.',
    url: serverTokens,
  },
  examples: [sample`JIRA_PAT=${serverToken}`, sample`# jira personal access token\nTOKEN: ${serverToken}\n`],
  lookalikes: [sample`jira_token: ${alphanumeric(44)}x`, sample`JIRA_PAT=${digits(12)}`],
};

export const confluenceDataCenterToken: Rule = {
  id: 'confluence-data-center-token',
  name: 'Confluence Data Center personal access token',
  provider: 'confluence',
  kind: 'context',
  description: 'Acts as its owner on that Confluence server.',
  severity: 'high',
  ...named({ names: ['confluence'], value: serverToken, words: [], reach: 80 }),
  references: [serverTokens],
  rotate: {
    steps: 'Revoke the token in the profile under Personal access tokens, then create one that expires.',
    url: serverTokens,
  },
  examples: [
    sample`CONFLUENCE_PAT=${serverToken}`,
    sample`# confluence personal access token\nTOKEN: ${serverToken}\n`,
  ],
  lookalikes: [sample`confluence_token: ${alphanumeric(44)}x`, sample`CONFLUENCE_PAT=${digits(12)}`],
};

/** Their tokens have rules of their own. */
const otherProduct = '(?<!(?:[Jj]ira|JIRA|[Cc]onfluence|CONFLUENCE)[\\s\\S]{0,80})';

export const atlassianDataCenterToken: Rule = {
  id: 'atlassian-data-center-token',
  name: 'Atlassian Data Center personal access token',
  provider: 'atlassian',
  kind: 'context',
  description: 'Acts as its owner on that Jira, Confluence or Bamboo server.',
  severity: 'high',
  keywords: ['atlassian', 'bamboo'],
  pattern: new RegExp(
    assigned({ names: ['atlassian', 'bamboo'], value: serverToken, words: [], reach: 80 }).source.replace(
      '(?<secret>',
      `${otherProduct}(?<secret>`,
    ),
  ),
  references: [serverTokens],
  rotate: {
    steps: 'Revoke the token in the profile under Personal access tokens, then create one that expires.',
    url: serverTokens,
  },
  examples: [sample`ATLASSIAN_PAT=${serverToken}`, sample`# atlassian personal access token\nTOKEN: ${serverToken}\n`],
  lookalikes: [sample`atlassian_token: ${alphanumeric(44)}x`, sample`ATLASSIAN_PAT=${digits(12)}`],
};

export const atlassianClientSecret: Rule = {
  id: 'atlassian-client-secret',
  name: 'Atlassian OAuth client secret',
  provider: 'atlassian',
  kind: 'provider',
  description: 'Gets tokens as the application or Bitbucket runner it belongs to, and redeems codes of its users.',
  severity: 'high',
  keywords: ['ATOA'],
  pattern: token`ATOA${base64Url(64)}${upperHexadecimal(8)}`,
  references: ['https://developer.atlassian.com/cloud/oauth/getting-started/managing-oauth-apps/'],
  rotate: {
    steps:
      'Rotate the secret in the settings of the app (of a runner: delete it and add another), then put the new one in place.',
    url: 'https://developer.atlassian.com/console/myapps/',
  },
  examples: [
    sample`JIRA_CLIENT_SECRET=ATOA${base64Url(64)}${upperHexadecimal(8)}`,
    sample`docker run -e OAUTH_CLIENT_SECRET=ATOA${alphanumeric(64)}${upperHexadecimal(8)} -e WORKING_DIRECTORY=/tmp bitbucket-pipelines-runner`,
  ],
  lookalikes: [sample`JIRA_CLIENT_SECRET=ATOA${base64Url(40)}`, sample`JIRA_CLIENT_SECRET=ATOA${'x'.repeat(72)}`],
};
