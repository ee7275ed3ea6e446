import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, hexadecimal, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { rotateInPortal } from './azure-portal.ts';

export const azurePublishProfilePassword: Rule = {
  id: 'azure-publish-profile-password',
  name: 'Azure App Service publish profile password',
  provider: 'azure',
  kind: 'provider',
  description: 'Deploys to the app and reads its files and settings.',
  severity: 'high',
  keywords: ['userPWD='],
  pattern: /userPWD=\\?["'](?<secret>[0-9A-Za-z]{60})\\?["']/,
  references: ['https://learn.microsoft.com/en-us/azure/app-service/deploy-configure-credentials'],
  rotate: {
    steps:
      'Reset the publish profile of the app, then deploy by a federated identity and turn basic authentication off.',
    url: 'https://portal.azure.com/#browse/Microsoft.Web%2Fsites',
  },
  examples: [
    sample`<publishProfile publishMethod="MSDeploy" userName="$acme" userPWD="${alphanumeric(60)}" />`,
    sample`publish-profile: '<publishProfile userName="acme" userPWD="${alphanumeric(60)}">'`,
  ],
  lookalikes: [sample`userPWD="${alphanumeric(40)}"`, sample`userPWD="[REDACTED]"`],
};

/** A key in hexadecimal, then the identifier and the number of the site. */
const staticWebAppToken = sequence(hexadecimal(64, 66), '-', uuid(), hexadecimal(4, 16));

export const azureStaticWebAppsToken: Rule = {
  id: 'azure-static-web-apps-token',
  name: 'Azure Static Web Apps deployment token',
  provider: 'azure',
  kind: 'context',
  description: 'Replaces the content and functions of the site.',
  severity: 'high',
  keywords: ['azure', 'swa_cli_deployment', 'swa deploy'],
  pattern: assigned({
    names: ['azure static web app', 'swa cli deployment', 'swa deploy'],
    value: staticWebAppToken,
    near: 90,
  }),
  references: ['https://learn.microsoft.com/en-us/azure/static-web-apps/deployment-token-management'],
  rotate: {
    steps: 'Reset the deployment token on the overview page of the site, then put the new one in place.',
    url: 'https://portal.azure.com/#browse/Microsoft.Web%2FStaticSites',
  },
  examples: [
    sample`azure_static_web_apps_api_token: ${staticWebAppToken}`,
    sample`SWA_CLI_DEPLOYMENT_TOKEN=${staticWebAppToken}`,
    sample`swa deploy ./dist --env production --deployment-token ${staticWebAppToken}`,
  ],
  lookalikes: [
    sample`azure_static_web_apps_api_token: ${hexadecimal(64)}-${uuid()}`,
    sample`azure_static_web_apps_api_token: ${'$'}{{ secrets.AZURE_STATIC_WEB_APPS_API_TOKEN }}`,
  ],
};

export const azureAutomationWebhook: Rule = {
  id: 'azure-automation-webhook-url',
  name: 'Azure Automation webhook',
  provider: 'azure',
  kind: 'provider',
  description: 'Starts one runbook with input of a stranger, as the identity of the account.',
  severity: 'high',
  keywords: ['azure-automation'],
  pattern:
    /\.azure-automation\.net\/webhooks\?token=(?<secret>[0-9A-Za-z_\-%+/]{26,72}(?:=|%3[Dd])?)(?![0-9A-Za-z_%=-])/,
  references: ['https://learn.microsoft.com/en-us/azure/automation/automation-webhooks'],
  rotate: {
    steps:
      'Delete the webhook of the runbook, look through its jobs for runs you did not start, then add another that expires.',
    url: 'https://portal.azure.com/#browse/Microsoft.Automation%2FAutomationAccounts',
  },
  examples: [
    sample`$uri = "https://s1events.azure-automation.net/webhooks?token=${alphanumeric(43)}%3d"`,
    sample`https://${uuid()}.webhook.we.azure-automation.net/webhooks?token=${alphanumeric(20)}%2b${alphanumeric(22)}%3d`,
  ],
  lookalikes: [
    sample`https://s1events.azure-automation.net/webhooks?token=abc`,
    sample`https://s1events.azure-automation.net/webhooks?token=<token>`,
  ],
};

const mapsKey = sequence(digitWithin(43), base64Url(43));

export const azureMapsKey: Rule = {
  id: 'azure-maps-key',
  name: 'Azure Maps shared key',
  provider: 'azure',
  kind: 'context',
  description: 'Calls the maps APIs at the expense of the account, and with the primary key changes its data.',
  severity: 'medium',
  keywords: ['azure', 'atlas.microsoft'],
  pattern: assigned({
    names: ['azure maps', 'azure map', 'atlas.microsoft'],
    value: mapsKey,
    words: ['key', 'secret'],
    near: 90,
  }),
  references: ['https://learn.microsoft.com/en-us/azure/azure-maps/azure-maps-authentication'],
  rotate: rotateInPortal,
  examples: [
    sample`AZURE_MAPS_SUBSCRIPTION_KEY=${base64Url(43)}`,
    sample`https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=${base64Url(43)}&query=a`,
  ],
  lookalikes: [sample`AZURE_MAPS_CLIENT_ID=${uuid()}`, sample`AZURE_MAPS_KEY=${base64Url(30)}`],
};

const directLineSecret = sequence(base64Url(11), '.', base64Url(43));

export const azureBotDirectLineSecret: Rule = {
  id: 'azure-bot-direct-line-secret',
  name: 'Azure Bot Service Direct Line secret',
  provider: 'azure',
  kind: 'context',
  description: 'Starts and joins any conversation with the bot.',
  severity: 'medium',
  keywords: ['direct_line', 'directline'],
  pattern: assigned({
    names: ['direct_line', 'directline'],
    value: directLineSecret,
    words: ['secret', 'key', 'token'],
  }),
  references: ['https://learn.microsoft.com/en-us/azure/bot-service/bot-service-channel-connect-directline'],
  rotate: {
    steps: 'Regenerate the key on the Direct Line channel of the bot, then give clients tokens in place of the secret.',
    url: 'https://portal.azure.com/#browse/Microsoft.BotService%2FbotServices',
  },
  examples: [sample`DIRECT_LINE_SECRET=${directLineSecret}`, sample`"directLine": { "secret": "${directLineSecret}" }`],
  lookalikes: [
    sample`DIRECT_LINE_SECRET=${base64Url(11)}.${base64Url(20)}`,
    sample`DIRECT_LINE_SECRET=your-direct-line-secret`,
  ],
};

export const azureDeploymentUrl: Rule = {
  ...azurePublishProfilePassword,
  id: 'azure-deployment-url-password',
  name: 'Deployment password in an address of Azure App Service',
  keywords: ['.scm.azurewebsites.'],
  pattern: new RegExp(
    `://\\\\?\\$?[\\w-]{1,60}:(?<secret>${alphanumeric(60).source})@[\\w-]{1,80}\\.scm\\.azurewebsites\\.(?:net|us|cn)`,
  ),
  examples: [
    sample`git remote add azure 'https://${'$'}shop:${alphanumeric(60)}@shop.scm.azurewebsites.net:443/shop.git'`,
    sample`curl -X POST https://shop:${alphanumeric(60)}@shop.scm.azurewebsites.net/api/zipdeploy`,
  ],
  lookalikes: [
    sample`https://${'$'}shop:${alphanumeric(59)}@shop.scm.azurewebsites.net/shop.git`,
    sample`https://${'$'}USER:${'$'}PASSWORD@shop.scm.azurewebsites.net/shop.git`,
  ],
};
