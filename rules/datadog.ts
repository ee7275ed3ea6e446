import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Create a new key, deploy it, then revoke the old one and look through the audit trail.',
  url: 'https://app.datadoghq.com/organization-settings/api-keys',
};
const reference = 'https://docs.datadoghq.com/account_management/api-app-keys/';

export const datadogApiKey: Rule = {
  id: 'datadog-api-key',
  name: 'Datadog API key',
  provider: 'datadog',
  kind: 'context',
  description: 'Sends metrics, logs and events to the organisation.',
  severity: 'medium',
  ...named({
    names: ['datadog', 'data dog', 'dd api', 'dd token', 'dd secret', 'ddapi'],
    value: { ...hexadecimal(32), source: '(?=[a-z]{0,31}[0-9])[0-9a-z]{32}' },
    words: ['key', 'token', 'secret', 'api'],
    reach: 50,
  }),
  references: [reference],
  rotate,
  examples: [sample`DD_API_KEY=${hexadecimal(32)}`, sample`datadog:\n  apiKey: "${hexadecimal(32)}"\n`],
  lookalikes: [sample`DD_API_KEY=${hexadecimal(31)}`, sample`DATADOG_API_KEY=<key>`],
};

export const datadogAppKey: Rule = {
  ...datadogApiKey,
  id: 'datadog-application-key',
  name: 'Datadog application key',
  description: 'Reads and changes dashboards, monitors and logs as its owner, together with an API key.',
  severity: 'high',
  ...named({
    names: ['datadog', 'data dog', 'dd app', 'dd application', 'dd secret', 'ddapp'],
    value: { ...hexadecimal(40), source: '(?=[A-Za-z]{0,39}[0-9])[0-9A-Za-z]{40}' },
    words: ['key', 'token', 'secret', 'app'],
    reach: 50,
  }),
  rotate: { ...rotate, url: 'https://app.datadoghq.com/organization-settings/application-keys' },
  examples: [sample`DD_APP_KEY=${hexadecimal(40)}`, sample`provider "datadog" {\n  app_key = "${hexadecimal(40)}"\n}`],
  lookalikes: [sample`DD_APP_KEY=${hexadecimal(38)}`, sample`DD_GIT_COMMIT_SHA=${hexadecimal(40)}`],
};

export const datadogPrefixedKey: Rule = {
  ...datadogApiKey,
  id: 'datadog-prefixed-key',
  name: 'Datadog key (prefixed)',
  kind: 'provider',
  description: 'Acts in the organisation as its owner or service account.',
  severity: 'high',
  keywords: ['ddapp_', 'ddpat_', 'ddapi_'],
  pattern: token`${oneOf('ddapp_', 'ddpat_', 'ddapi_')}${alphanumeric(32, 60)}`,
  examples: [sample`DD_APP_KEY=ddapp_${alphanumeric(34)}`, sample`token: "ddpat_${alphanumeric(50)}"`],
  lookalikes: [sample`ddapp_${alphanumeric(12)}`, sample`ddapp_<key>`],
};
