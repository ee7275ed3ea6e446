import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, uuid, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://m3o.com/docs';
/** Base64 of a UUID; some have other letters. */
const key: Shape = {
  kind: 'shape',
  source: `${digitWithin(48).source}[0-9A-Za-z]{48}`,
  sample: [encoded('base64', uuid())],
};

export const m3oApiToken: Rule = {
  id: 'm3o-api-token',
  name: 'M3O API token',
  provider: 'm3o',
  kind: 'context',
  description: "Called the services of M3O on the owner's credit; the platform is closed.",
  severity: 'low',
  ...named({ names: ['m3o', 'micro_api_token'], value: key, near: 60, reach: 90 }),
  references: [docs],
  rotate: { steps: 'The service is closed and its tokens are dead; delete the value.', url: 'https://m3o.com/' },
  examples: [
    sample`M3O_API_TOKEN=${key}`,
    sample`curl "https://api.m3o.com/v1/otp/Validate" -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`M3O_API_TOKEN=${alphanumeric(47)}`, sample`M3O_API_TOKEN=${'x'.repeat(48)}`],
};
