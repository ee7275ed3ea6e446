import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"ES256","kid":"', alphanumeric(6), '"}');
const payload = encoded(
  'base64url',
  '{"account_id":"abcde","aud":["temporal.io"],"exp":1833940506,"iss":"temporal.io","jti":"',
  alphanumeric(32),
  '","key_id":"',
  alphanumeric(32),
  '","sub":"',
  hexadecimal(32),
  '"}',
);

export const temporalCloudApiKey: Rule = {
  id: 'temporal-cloud-api-key',
  name: 'Temporal Cloud API key',
  provider: 'temporal',
  kind: 'provider',
  description:
    'Starts, reads and ends workflows of the namespaces its owner reaches, and manages the account where the owner may.',
  severity: 'critical',
  keywords: ['eyJhY2NvdW50X2lkIjo'],
  /** `temporal.io` as base64 in the three places it can begin at. */
  pattern:
    /(?<![\w\-.])(?<secret>eyJ[\w-]{10,120}\.eyJhY2NvdW50X2lkIjo[\w-]{4,120}(?:dGVtcG9yYWwuaW8|RlbXBvcmFsLmlv|0ZW1wb3JhbC5pby)[\w-]{40,600}\.[\w-]{86})(?![\w-])/,
  structure: 'jwt',
  references: ['https://docs.temporal.io/cloud/api-keys'],
  rotate: {
    steps:
      'Create another key for the same user or service account, put it in place, then disable and delete the leaked one.',
    url: 'https://cloud.temporal.io/settings/api-keys',
  },
  examples: [
    sample`TEMPORAL_API_KEY=${header}.${payload}.${base64Url(86)}`,
    sample`temporal workflow list --address us-east-1.aws.api.temporal.io:7233 --api-key ${header}.${encoded('base64url', '{"account_id": "abcde", "aud": ["temporal.io"], "iss": "temporal.io", "key_id": "', alphanumeric(32), '", "sub": "', hexadecimal(32), '"}')}.${base64Url(86)}`,
  ],
  lookalikes: [
    sample`TEMPORAL_API_KEY=${header}.${payload}.${base64Url(85)}`,
    sample`token=${header}.${encoded('base64url', '{"account_id":"abcde","aud":["acme.io"],"iss":"acme.io","jti":"', alphanumeric(32), '","key_id":"', alphanumeric(32), '"}')}.${base64Url(86)}`,
    sample`TEMPORAL_API_KEY=eyJhbGciOiJFUzI1NiIs...`,
  ],
};
