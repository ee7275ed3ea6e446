import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, upperAlphanumeric, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://keen.io/docs/api/#authentication';

export const keenIoApiKey: Rule = {
  id: 'keen-io-api-key',
  name: 'Keen API key',
  provider: 'keen-io',
  kind: 'context',
  description: "A master key reads, writes and deletes the project's events; a read key runs queries.",
  severity: 'medium',
  keywords: ['keenio', 'keen_io', 'keen-io', 'keen.io', 'keen io', 'keen'],
  pattern: assigned({
    names: ['keenio', 'keen io', 'keen'],
    value: upperAlphanumeric(64),
    words: ['key', 'token', 'secret', 'api'],
  }),
  references: [docs],
  rotate: {
    steps: 'Revoke the key under Access, of the project, in Keen, then make one with the least rights.',
    url: 'https://app.keen.io/projects',
  },
  examples: [sample`KEEN_MASTER_KEY=${upperAlphanumeric(64)}`, sample`keenio:\n  read_key: ${upperHexadecimal(64)}`],
  lookalikes: [sample`KEEN_MASTER_KEY=${upperAlphanumeric(63)}`, sample`keenio:\n  token: <insert token>\n`],
};

export const keenIoLegacyApiKey: Rule = {
  id: 'keen-io-legacy-api-key',
  name: 'Keen API key (lower case)',
  provider: 'keen-io',
  kind: 'context',
  description: "A master key reads, writes and deletes the project's events.",
  severity: 'medium',
  keywords: ['keenio', 'keen_io', 'keen-io', 'keen.io', 'keen io', 'keen'],
  pattern: assigned({
    names: ['keenio', 'keen io', 'keen'],
    value: hexadecimal(64),
    words: ['key', 'token', 'secret'],
  }),
  references: [docs],
  rotate: {
    steps: 'Revoke the key under Access, of the project, in Keen, then make one with the least rights.',
    url: 'https://app.keen.io/projects',
  },
  examples: [sample`KEEN_WRITE_KEY=${hexadecimal(64)}`, sample`keenio.masterKey = "${hexadecimal(64)}"`],
  lookalikes: [sample`KEEN_WRITE_KEY=${hexadecimal(63)}`, sample`keenio:\n  token: <insert token>\n`],
};
