import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  digitWithin,
  hexadecimal,
  letters,
  optional,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const elasticApiKey: Rule = {
  id: 'elastic-api-key',
  name: 'Elasticsearch or Elastic Cloud API key',
  provider: 'elastic',
  kind: 'context',
  description: 'Reads and writes the indices its role names, or manages deployments (essu_).',
  severity: 'high',
  keywords: ['elastic', 'apikey ', 'es_api_key', 'ec_api_key', 'kibana'],
  pattern:
    /(?:(?:[Ee]lastic|ELASTIC|[Kk]ibana|KIBANA|\bE[SC]_API)[^\r\n]{0,60}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN)["']?\s{0,4}(?:=>|[:=,])\s{0,4}["']?|[Aa]uthorization["']?\s?[:=]\s?["']?ApiKey )(?<secret>(?=[^\s"']{0,59}[0-9])(?:essu_[0-9A-Za-z+/]{60,120}={0,2}|[A-Za-z][0-9A-Za-z+/]{57,59}(?:==?)?))(?![0-9A-Za-z+/=_-])/,
  references: [
    'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  ],
  rotate: {
    steps:
      'Invalidate the key under Stack Management, API keys (or in the cloud console), look through the audit log, then create one that expires.',
    url: 'https://cloud.elastic.co/account/keys',
  },
  examples: [
    sample`ELASTIC_API_KEY="${encoded('base64', letters(20), ':', alphanumeric(24))}"`,
    sample`curl -H "Authorization: ApiKey ${encoded('base64', letters(20), ':', alphanumeric(24))}" https://acme.es.io:9243/`,
  ],
  lookalikes: [sample`ELASTIC_API_KEY=${alphanumeric(30)}`, sample`Authorization: ApiKey <key>`],
};

export const elasticApmToken: Rule = {
  id: 'elastic-apm-secret-token',
  name: 'Elastic APM secret token',
  provider: 'elastic',
  kind: 'context',
  description: 'Sends traces and errors into the APM server, false ones among them.',
  severity: 'medium',
  keywords: ['elastic'],
  pattern: assigned({
    names: ['elastic apm', 'elasticapm'],
    value: sequence(digitWithin(16), alphanumeric(16, 64)),
    words: ['secret_token', 'secrettoken', 'secret-token'],
  }),
  references: ['https://www.elastic.co/docs/solutions/observability/apm/apm-server/secret-token'],
  rotate: {
    steps: 'Set another secret token in the APM integration (or apm-server.auth), and hand it to the agents.',
    url: 'https://cloud.elastic.co/',
  },
  examples: [
    sample`ELASTIC_APM_SECRET_TOKEN=${alphanumeric(18)}`,
    sample`-Delastic.apm.secret_token=${alphanumeric(22)} -jar app.jar`,
  ],
  lookalikes: [
    sample`ELASTIC_APM_SECRET_TOKEN=${'$'}{APM_TOKEN}`,
    sample`ELASTIC_APM_SERVICE_NAME=shop${hexadecimal(12)}`,
  ],
};

export const elasticCloudApiKey: Rule = {
  ...elasticApiKey,
  id: 'elastic-cloud-api-key',
  name: 'Elastic Cloud API key',
  kind: 'provider',
  description: "Manages the organisation's deployments, as its role allows.",
  keywords: ['essu_'],
  pattern: token`essu_${base64(60, 120)}${optional('=')}${optional('=')}`,
  examples: [
    sample`EC_API_KEY=essu_${base64(84)}==`,
    sample`curl -H "Authorization: ApiKey essu_${base64(84)}==" https://api.elastic-cloud.com/api/v1/deployments`,
  ],
  lookalikes: [sample`EC_API_KEY=essu_${base64(40)}`, sample`EC_API_KEY=essu_<key>`],
};

export const elasticPassword: Rule = {
  id: 'elastic-user-password',
  name: 'Password of the user elastic',
  provider: 'elastic',
  kind: 'context',
  description: 'Does everything in the cluster: reads and deletes all indices and makes users.',
  severity: 'critical',
  keywords: ['elastic'],
  pattern:
    /(?:(?:[Ee]lastic|ELASTIC)(?:[Ss]earch|SEARCH)?[\w.-]{0,16}(?:[Pp]ass(?:word|wd)?|PASSWORD|PASS)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?|(?<![\w.-])elastic:|[Pp]assword for the (?:elastic user|\[elastic\] user)[^\r\n]{1,80}\r?\n(?:New value: |[ \t]{0,8}))(?<secret>(?=[^0-9\s]{0,23}[0-9])(?=[^A-Z\s]{0,23}[A-Z])(?=[^a-z\s]{0,23}[a-z])(?:[0-9A-Za-z]{24}|[0-9A-Za-z*_=+-]{20}))(?![0-9A-Za-z*_=+-])/,
  references: ['https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/built-in-sm'],
  rotate: {
    steps: 'Reset the password with elasticsearch-reset-password (or in the cloud console), then use API keys instead.',
    url: 'https://cloud.elastic.co/',
  },
  examples: [
    sample`ELASTIC_PASSWORD=${alphanumeric(20)}`,
    sample`curl -u elastic:${alphanumeric(24)} https://acme.es.io:9243/_cat/indices`,
    sample`Password for the elastic user (reset with bin/elasticsearch-reset-password -u elastic):\n  ${alphanumeric(20)}\n`,
    sample`Password for the [elastic] user successfully reset.\nNew value: ${alphanumeric(20)}\n`,
  ],
  lookalikes: [sample`ELASTIC_PASSWORD=changeme`, sample`ELASTIC_PASSWORD=${'$'}{ELASTIC_PASSWORD}`],
};
