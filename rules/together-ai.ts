import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64Url,
  digitWithin,
  hexadecimal,
  loosely,
  lowerAlphanumeric,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.together.ai/docs/quickstart';
const body = base64Url(43);
const legacy = lowerAlphanumeric(64);

export const togetherAiApiKey: Rule = {
  id: 'together-ai-api-key',
  name: 'Together AI API key',
  provider: 'together-ai',
  kind: 'provider',
  description: "Runs and fine-tunes models on its account's bill.",
  severity: 'high',
  keywords: ['tgp_v1_'],
  pattern: token`tgp_v1_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Regenerate the key in the account settings, which ends the old one, and look at the billing page for runs that are not yours.',
    url: 'https://api.together.ai/settings/api-keys',
  },
  examples: [sample`TOGETHER_API_KEY=tgp_v1_${body}`, sample`together = Together(api_key="tgp_v1_${body}")`],
  lookalikes: [sample`tgp_v1_${base64Url(42)}`, sample`TOGETHER_API_KEY=tgp_v1_${'x'.repeat(43)}`],
};

/** The bare word stands in too many sentences. */
const legacyNames: readonly string[] = [
  'together_ai',
  'together-ai',
  'together.ai',
  'togetherai',
  'together.xyz',
  'together_api',
  'together-api',
  'togetherapi',
  'together_key',
  'together_token',
  'together:',
  'together"',
  "together'",
];

export const togetherAiLegacyApiKey: Rule = {
  id: 'together-ai-legacy-api-key',
  name: 'Together AI API key (legacy)',
  provider: 'together-ai',
  kind: 'context',
  description: "Runs and fine-tunes models on its account's bill.",
  severity: 'high',
  keywords: legacyNames,
  pattern: assigned({ names: legacyNames, value: sequence(digitWithin(64), loosely(legacy)) }),
  references: [docs],
  rotate: {
    steps:
      'Regenerate the key in the account settings, which ends the old one, and look at the billing page for runs that are not yours.',
    url: 'https://api.together.ai/settings/api-keys',
  },
  examples: [
    sample`TOGETHER_API_KEY=${legacy}`,
    sample`curl https://api.together.xyz/v1/models -H "Authorization: Bearer ${legacy}"`,
  ],
  lookalikes: [sample`TOGETHER_API_KEY=${hexadecimal(63)}`, sample`put together by sha256 ${legacy}`],
};
