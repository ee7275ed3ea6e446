import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, characterSet, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const secrets = 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials';
const rotate: Rotation = {
  steps:
    'Remove the secret under Certificates and secrets of the app registration, look through its sign-in log, then add a certificate or a federated credential.',
  url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
};
const mark = characterSet('\\w~.\\-', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.', 34);
const three = alphanumeric(3);

export const azureClientSecret: Rule = {
  id: 'azure-client-secret',
  name: 'Azure AD (Entra ID) client secret',
  provider: 'azure',
  kind: 'provider',
  description: 'Signs in as the application, with all its permissions and roles in the tenant.',
  severity: 'critical',
  keywords: ['0Q~', '7Q~', '8Q~', '9Q~'],
  checksum: 'azure-client-secret',
  pattern: /(?<![0-9A-Za-z_~.%-])(?<secret>[0-9A-Za-z_~.-]{3}[0789]Q~[0-9A-Za-z_~.-]{31,34})(?![0-9A-Za-z_~-])/,
  companions: [
    {
      name: 'client id',
      pattern:
        /(?:client|CLIENT|Client|app|APP|App)[_-]?(?:id|Id|ID)\W{1,6}(?<part>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
      withinLines: 6,
      isRequired: false,
    },
  ],
  references: [secrets],
  rotate,
  examples: [
    sample`AZURE_CLIENT_SECRET=${three}8Q~${mark}`,
    sample`AZURE_CLIENT_SECRET: ${withChecksum('azure-client-secret', three, '8Q~', alphanumeric(31))}`,
    sample`"clientSecret": "${three}7Q~${characterSet('\\w', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 31)}"`,
  ],
  lookalikes: [sample`${three}8Q~${alphanumeric(20)}`, sample`client_secret=<secret value>`],
};

export const azureClientSecretOld: Rule = {
  id: 'azure-client-secret-legacy',
  name: 'Azure AD client secret (before 2021)',
  provider: 'azure',
  kind: 'context',
  description: 'Signs in as the application, with all its permissions and roles in the tenant.',
  severity: 'critical',
  ...named({
    names: [
      'azure client secret',
      'azuread client secret',
      'azure ad client secret',
      'arm client secret',
      'aad client secret',
      'azure secret',
      'azure app secret',
      'azure sp password',
      'microsoft client secret',
      'microsoft app password',
      'azure password',
    ],
    value: {
      ...alphanumeric(34),
      source: '(?!\\w{3}[0789]Q~)(?=[^\\s"\']{0,43}[0-9])(?=[^\\s"\']{0,43}[a-z])[0-9A-Za-z_~.\\-+=:@?\\[\\]]{32,44}',
    },
    words: [],
    reach: 16,
  }),
  references: [secrets],
  rotate,
  examples: [sample`ARM_CLIENT_SECRET="${alphanumeric(34)}"`, sample`azureClientSecret := "${alphanumeric(40)}"`],
  lookalikes: [
    sample`AZURE_CLIENT_SECRET=${alphanumeric(20)}`,
    sample`AZURE_CLIENT_SECRET=${'$'}{{ secrets.AZURE_CLIENT_SECRET }}`,
  ],
};

export const azureDevopsToken: Rule = {
  id: 'azure-devops-token',
  name: 'Azure DevOps personal access token',
  provider: 'azure',
  kind: 'provider',
  description: 'Acts as its owner in the organisation, within its scopes: code, pipelines, work items.',
  severity: 'critical',
  keywords: ['AZDO'],
  checksum: 'azure-annotated-key',
  pattern: /(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{18}AZDO[0-9A-Za-z]{4})(?![0-9A-Za-z])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  ],
  rotate: {
    steps:
      'Revoke the token under User settings, Personal access tokens, look through the audit log of the organisation, then use Entra tokens or one with fewer scopes.',
    url: 'https://dev.azure.com/',
  },
  examples: [
    sample`AZURE_DEVOPS_EXT_PAT=${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'AZDO')}`,
    sample`git clone https://acme:${alphanumeric(52)}JQQJ99${alphanumeric(18)}AZDO${alphanumeric(4)}@dev.azure.com/acme/_git/shop`,
  ],
  lookalikes: [
    sample`${alphanumeric(76)}AZDO${alphanumeric(4)}`,
    sample`${alphanumeric(52)}JQQJ99${alphanumeric(18)}AZDO${alphanumeric(3)}`,
  ],
};

export const azureDevopsTokenOld: Rule = {
  ...azureDevopsToken,
  id: 'azure-devops-token-legacy',
  checksum: 'azure-devops-token',
  name: 'Azure DevOps personal access token (52 characters)',
  kind: 'context',
  keywords: [
    'azure',
    'ado_',
    'ado-',
    'vsts',
    'personal',
    'dev.azure.com',
    'visualstudio.com',
    'devops',
    '$token',
    'pat=',
    'pat:',
    'pat"',
    "pat'",
    'pat ',
    'pat_',
    'pat.',
    'pat)',
  ],
  pattern:
    /(?:(?:[Aa]zure|AZURE|\b[Aa]do|\bADO|[Vv]sts|VSTS|[Dd]ev[Oo]ps|DEVOPS|visualstudio\.com|[Pp]ersonal_?[Aa]ccess_?[Tt]oken|PERSONAL_ACCESS_TOKEN|\$token|(?:\b[Pp]at|\bPAT|_PAT|_pat)[=:"' _.)])[^\r\n]{0,80}?[^0-9A-Za-z+/_-])(?<secret>(?=[a-z]{0,51}[2-7])(?=[2-7]{0,51}[a-z])[a-z2-7]{52})(?![0-9A-Za-z+/=_-])/,
  examples: [
    sample`AZURE_DEVOPS_PAT=${withChecksum('azure-devops-token', characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52))}`,
    sample`var personalAccessToken = "${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52)}";`,
  ],
  lookalikes: [
    sample`AZURE_DEVOPS_PAT=${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 50)}`,
    sample`ado_pat=${'$'}(System.AccessToken)`,
  ],
};

export const azureRefreshToken: Rule = {
  id: 'azure-refresh-token',
  name: 'Entra ID refresh token',
  provider: 'azure',
  kind: 'provider',
  description: 'Gets new access tokens of the user for weeks, often for more than one service.',
  severity: 'critical',
  keywords: ['.AgAB'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>[01]\.A[0-9A-Za-z_-]{20,120}\.(?:[0-9]\.)?AgAB[0-9A-Za-z_-]{120,2400}(?:\.[0-9A-Za-z_-]{4,200}){0,2})(?![0-9A-Za-z_-])/,
  references: ['https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens'],
  rotate: {
    steps: 'Revoke the sessions of the user in Entra ID and look through the sign-in log for strangers.',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  },
  examples: [
    sample`"refresh_token": "0.A${base64Url(60)}.AgABAAAAAA${base64Url(700)}"`,
    sample`REFRESH=1.A${base64Url(60)}.1.AgABAwEAAA${base64Url(600)}`,
  ],
  lookalikes: [sample`0.A${base64Url(60)}.AgAB${base64Url(20)}`, sample`version 1.A.AgAB`],
};

export const azureDevopsUrlToken: Rule = {
  ...azureDevopsTokenOld,
  id: 'azure-devops-url-token',
  name: 'Azure DevOps personal access token in an address',
  kind: 'provider',
  keywords: ['@dev.azure.com', '.visualstudio.com'],
  pattern:
    /:\/\/(?:[\w.%+\-]{0,64}:)?(?<secret>(?=[a-z]{0,51}[2-7])[a-z2-7]{52})@(?:dev\.azure\.com|[\w\-]{1,64}\.visualstudio\.com)(?![\w.\-])/,
  examples: [
    sample`git clone https://kim:${withChecksum('azure-devops-token', characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52))}@dev.azure.com/acme/shop/_git/shop`,
    sample`url = https://${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52)}@acme.visualstudio.com/_git/shop`,
  ],
  lookalikes: [
    sample`https://kim:${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 50)}@dev.azure.com/acme`,
    sample`https://acme@dev.azure.com/acme/shop/_git/shop`,
  ],
};

/** As Microsoft made them for accounts of apps until 2018, and as bots still hold them. */
const appPassword = characterSet(
  '\\w!#$%()*+,\\-./:;=?@[\\]^{|}~',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$()*+.:=?@[]^',
  23,
);

export const azureBotPassword: Rule = {
  id: 'azure-bot-app-password',
  name: 'Microsoft app password of a bot',
  provider: 'azure',
  kind: 'context',
  description: 'Signs in as the bot: reads what people write to it and answers in its name.',
  severity: 'high',
  ...named({ names: ['app password'], value: sequence(digitWithin(23), appPassword), words: [], reach: 24 }),
  companions: [
    {
      name: 'app id',
      pattern:
        /[Aa]pp(?:lication)?[_-]?[Ii][Dd]["']?(?:\s{0,4}[:=]|\s{1,4}value=)\s{0,4}["']?(?<part>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
      withinLines: 4,
      isRequired: true,
    },
  ],
  references: ['https://learn.microsoft.com/en-us/azure/bot-service/bot-file-basics'],
  rotate,
  examples: [
    sample`<add key="MicrosoftAppId" value="${uuid()}" />\n<add key="MicrosoftAppPassword" value="${alphanumeric(23)}" />`,
    sample`"appId": "${uuid()}",\n"appPassword": "${appPassword}"`,
  ],
  lookalikes: [
    sample`"appId": "${uuid()}",\n"appPassword": "${alphanumeric(22)}"`,
    sample`"appPassword": "${alphanumeric(23)}"`,
  ],
};
