import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Create a new key in the environment (or team) settings, deploy it, then disable and delete the old one.',
  url: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
};
export const honeycombIngestKey: Rule = {
  id: 'honeycomb-api-key',
  name: 'Honeycomb API key',
  provider: 'honeycomb',
  kind: 'provider',
  description: 'Sends data to the environment (ik) or, with its secret, manages the team (mk).',
  severity: 'medium',
  keywords: ['hcaik_', 'hcbik_', 'hcamk_', 'hcbmk_', 'hcxik_', 'hcxmk_', 'hcalk_', 'hcaic_', 'hcbic_', 'hcxic_'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>hc[a-z](?:ik|ic|lk|lc)_[0-9a-z]{58}|hc[a-z]m[kc]_[0-9a-z]{26}:[0-9A-Za-z]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.honeycomb.io/configure/environments/manage-api-keys/'],
  rotate,
  examples: [
    sample`HONEYCOMB_API_KEY=hcaik_${lowerAlphanumeric(58)}`,
    sample`"x-honeycomb-team": "hcbik_${lowerAlphanumeric(58)}"`,
  ],
  lookalikes: [sample`hcaik_${lowerAlphanumeric(50)}`, sample`hcaik_<key>`],
};

export const honeycombClassicKey: Rule = {
  ...honeycombIngestKey,
  id: 'honeycomb-classic-api-key',
  name: 'Honeycomb API key (without prefix)',
  kind: 'context',
  description: 'Sends data to the environment, and reads it where its permissions say so.',
  ...named({
    names: ['honeycomb', 'honey comb', 'x honeycomb team', 'libhoney'],
    value: { ...alphanumeric(22), source: '(?=[A-Za-z]{0,21}[0-9])(?:[0-9A-Za-z]{22}|[0-9a-f]{32})' },
    words: ['key', 'token', 'team', 'write', 'secret'],
    reach: 48,
  }),
  examples: [
    sample`HONEYCOMB_API_KEY=${alphanumeric(22)}`,
    sample`OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`HONEYCOMB_API_KEY=${alphanumeric(20)}`, sample`HONEYCOMB_DATASET=shop`],
};
