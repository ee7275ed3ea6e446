import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const upstashRestToken: Rule = {
  id: 'upstash-rest-token',
  name: 'Upstash REST token',
  provider: 'upstash',
  kind: 'context',
  description: 'Reads and writes the database over HTTP.',
  severity: 'high',
  ...named({
    names: ['upstash', 'kv_rest_api', 'kv rest api'],
    value: sequence('A', alphanumeric(50, 180), optional('='), optional('=')),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 40,
  }),
  references: ['https://upstash.com/docs/redis/features/restapi'],
  rotate: {
    steps: 'Reset the password of the database in the console, which makes new tokens, and put them in place.',
    url: 'https://console.upstash.com/redis',
  },
  examples: [
    sample`UPSTASH_REDIS_REST_TOKEN="A${alphanumeric(61)}"`,
    sample`KV_REST_API_TOKEN=A${alphanumeric(55)}`,
    sample`new Redis({ url: 'https://us1-calm-fox-31245.upstash.io', token: 'A${alphanumeric(60)}=' })`,
  ],
  lookalikes: [sample`UPSTASH_REDIS_REST_TOKEN=A${alphanumeric(30)}`, sample`UPSTASH_REDIS_REST_TOKEN="AXXXXxxx..."`],
};

export const qstashSigningKey: Rule = {
  id: 'qstash-signing-key',
  name: 'QStash signing key',
  provider: 'upstash',
  kind: 'provider',
  description: 'Signs messages so that receivers take them as sent by QStash.',
  severity: 'medium',
  keywords: ['signing_key', 'signingkey'],
  pattern:
    /(?:[Ss]igning[_-]?[Kk]ey|SIGNING_KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>sig_[0-9A-Za-z]{28})(?![0-9A-Za-z])/i,
  references: ['https://upstash.com/docs/qstash/howto/signature'],
  rotate: {
    steps: 'Rotate the signing keys in the console, twice if both leaked.',
    url: 'https://console.upstash.com/qstash',
  },
  examples: [
    sample`QSTASH_CURRENT_SIGNING_KEY="sig_${alphanumeric(28)}"`,
    sample`new Receiver({ currentSigningKey: 'sig_${alphanumeric(28)}' })`,
  ],
  lookalikes: [sample`QSTASH_CURRENT_SIGNING_KEY="sig_${alphanumeric(27)}"`, sample`QSTASH_NEXT_SIGNING_KEY=sig_xxx`],
};

export const upstashManagementApiKey: Rule = {
  id: 'upstash-management-api-key',
  name: 'Upstash management API key',
  provider: 'upstash',
  kind: 'context',
  description: 'Creates, reads and deletes databases of the account.',
  severity: 'critical',
  ...named({ names: ['upstash'], value: uuid() }),
  references: ['https://upstash.com/docs/devops/developer-api/introduction'],
  rotate: {
    steps: 'Delete the API key in the console, look through the audit log, then create a new one.',
    url: 'https://console.upstash.com/account/api',
  },
  examples: [
    sample`UPSTASH_API_KEY=${uuid()}`,
    sample`provider "upstash" {\n  email   = "dev@acme.example"\n  api_key = "${uuid()}"\n}`,
  ],
  lookalikes: [sample`UPSTASH_API_KEY=${hexadecimal(30)}`, sample`UPSTASH_EMAIL=dev@acme.example`],
};

export const qstashToken: Rule = {
  id: 'qstash-token',
  name: 'QStash token',
  provider: 'upstash',
  kind: 'provider',
  description: "Publishes messages and schedules to any address, on the account's bill, and reads what waits.",
  severity: 'high',
  keywords: ['eyJVc2VySUQiOi'],
  entropy: 0,
  pattern: /(?<![0-9A-Za-z_-])(?<secret>eyJVc2VySUQiOi[0-9A-Za-z+/]{60,240}={0,2})(?![0-9A-Za-z_+/=-])/,
  references: ['https://upstash.com/docs/qstash/api/authentication'],
  rotate: {
    steps: 'Reset the token in the console, look through the events, then put the new one in place.',
    url: 'https://console.upstash.com/qstash',
  },
  examples: [
    sample`QSTASH_TOKEN=${encoded('base64', '{"UserID":"', uuid(), '","Password":"', hexadecimal(32), '"}')}`,
    sample`new Client({ token: '${encoded('base64', '{"UserID":"', uuid(), '","Password":"', hexadecimal(32), '"}')}' })`,
  ],
  lookalikes: [sample`QSTASH_TOKEN=eyJVc2VySUQiOi${alphanumeric(20)}`, sample`QSTASH_TOKEN=eyJVc2VySUQiOi...`],
};
