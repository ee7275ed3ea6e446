import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/';
const docs3 = 'https://docs.influxdata.com/influxdb3/core/admin/tokens/';
const value = sequence(base64Url(86), '==');

export const influxdbToken: Rule = {
  id: 'influxdb-api-token',
  name: 'InfluxDB API token',
  provider: 'influxdb',
  kind: 'context',
  aliases: ['influxdata'],
  description:
    'Reads and writes the buckets it was issued for; an operator or all-access token manages the organization.',
  severity: 'critical',
  ...named({ names: ['influx', 'influxdb', 'dockerized_influx'], value, near: 60, reach: 90 }),
  references: [docs],
  rotate: {
    steps: 'Delete the token in the UI or with `influx auth delete`, create one with fewer rights and put it in place.',
    url: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/delete-token/',
  },
  examples: [
    sample`INFLUXDB_TOKEN=${value}`,
    sample`[[outputs.influxdb_v2]]\n  urls = ["https://eu-central-1-1.aws.cloud2.influxdata.com"]\n  token = "${value}"`,
    sample`influx write --bucket home --token ${value}`,
  ],
  lookalikes: [sample`INFLUXDB_TOKEN=${base64Url(80)}==`, sample`INFLUXDB_TOKEN=my-super-secret-auth-token`],
};

export const influxdbTokenOption: Rule = {
  ...influxdbToken,
  id: 'influxdb-token-option',
  name: 'InfluxDB API token in a command',
  keywords: ['influx '],
  pattern: new RegExp(
    `(?<![\\w.\\-])influx [a-z][\\w\\-./:=~@ ]{0,200}?(?:--token|-t)[ =]["']?(?<secret>${value.source})`,
  ),
  references: ['https://docs.influxdata.com/influxdb/v2/reference/cli/influx/'],
  examples: [
    sample`influx config create --config-name prod --host-url http://localhost:8086 --org acme --token ${value}`,
    sample`influx write --bucket b --org acme --host http://10.0.0.4:8086 -t ${value} -f data.lp`,
  ],
  lookalikes: [
    sample`influx config create --config-name prod --host-url http://localhost:8086 --org acme --token ${base64Url(80)}==`,
    sample`influx write --bucket b -t my-token`,
  ],
};

export const influxdb3Token: Rule = {
  id: 'influxdb-v3-token',
  name: 'InfluxDB 3 token',
  provider: 'influxdb',
  kind: 'provider',
  description: 'An admin token does everything on the server; others what their permissions allow.',
  severity: 'critical',
  keywords: ['apiv3_'],
  pattern: token`apiv3_${base64Url(80, 90)}`,
  references: [docs3],
  rotate: {
    steps:
      'Regenerate the admin token with `influxdb3 create token --admin --regenerate`, or delete the resource token, then put the new one in place.',
    url: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
  },
  examples: [
    sample`INFLUXDB3_AUTH_TOKEN=apiv3_${base64Url(86)}`,
    sample`influxdb3 query --token apiv3_${base64Url(86)} --database home`,
  ],
  lookalikes: [sample`INFLUXDB3_AUTH_TOKEN=apiv3_${base64Url(60)}`, sample`INFLUXDB3_AUTH_TOKEN=apiv3_xxxxxxxx`],
};
