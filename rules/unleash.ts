import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const unleashApiToken: Rule = {
  id: 'unleash-api-token',
  name: 'Unleash API token',
  provider: 'unleash',
  kind: 'context',
  description: 'Reads the feature flags of its environment; an admin token changes them.',
  severity: 'medium',
  keywords: ['unleash'],
  pattern:
    /(?:[Uu]nleash|UNLEASH)[\w\s."'`:=,;{}<>()/$-]{0,80}?(?:\*|\[\]|[\w-]{1,60}):(?:\*|[\w-]{1,40})\.(?<secret>[0-9a-f]{48,64})(?![0-9A-Za-z])/,
  references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  rotate: {
    steps:
      'Delete the token in the admin settings, look at the event log, then create one for one environment and project.',
    url: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  },
  examples: [
    sample`UNLEASH_API_TOKEN=default:production.${hexadecimal(56)}`,
    sample`unleash:\n  apiToken: "*:*.${hexadecimal(56)}"\n`,
  ],
  lookalikes: [
    sample`UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token`,
    sample`UNLEASH_API_TOKEN=default:production.${hexadecimal(30)}`,
  ],
};
