import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://posthog.com/docs/api#authentication';
const body = alphanumeric(40, 48);

export const posthogPersonalApiKey: Rule = {
  id: 'posthog-personal-api-key',
  name: 'PostHog personal API key',
  provider: 'posthog',
  kind: 'provider',
  description: 'Acts as its owner: reads events and persons and changes projects, by its scopes.',
  severity: 'critical',
  keywords: ['phx_'],
  pattern: token`phx_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Roll or delete the key in the account settings, look at the activity log, then create a new one with fewer scopes.',
    url: 'https://app.posthog.com/settings/user-api-keys',
  },
  examples: [
    sample`POSTHOG_PERSONAL_API_KEY=phx_${alphanumeric(43)}`,
    sample`Authorization: Bearer phx_${alphanumeric(47)}`,
  ],
  lookalikes: [sample`phx_${alphanumeric(30)}`, sample`POSTHOG_PERSONAL_API_KEY=phx_${'x'.repeat(43)}`],
};

export const posthogSecureKey: Rule = {
  id: 'posthog-secure-key',
  name: 'PostHog feature flags secure API key or OAuth token',
  provider: 'posthog',
  kind: 'provider',
  description: 'Reads all flag definitions of a project (phs) or acts for a user through an app (pha, phr).',
  severity: 'high',
  keywords: ['phs_', 'pha_', 'phr_'],
  pattern: token`${oneOf('phs_', 'pha_', 'phr_')}${body}`,
  references: [docs],
  rotate: {
    steps:
      "Rotate the secure key in the project settings (or revoke the app's access in the account settings), then put the new one in place.",
    url: 'https://app.posthog.com/settings/project-feature-flags',
  },
  examples: [sample`POSTHOG_FEATURE_FLAGS_KEY=phs_${alphanumeric(43)}`, sample`token: pha_${alphanumeric(43)}`],
  lookalikes: [sample`phs_${alphanumeric(30)}`, sample`phs_your_key`],
};

export const posthogProjectApiKey: Rule = {
  id: 'posthog-project-api-key',
  name: 'PostHog project API key',
  provider: 'posthog',
  kind: 'provider',
  description: 'Sends events into a project; pages and apps show it.',
  severity: 'low',
  confidence: 'low',
  keywords: ['phc_'],
  pattern: token`phc_${body}`,
  references: [docs],
  rotate: {
    steps:
      'Nothing needs to be done where it stands in a page; reset it in the project settings where strangers send events.',
    url: 'https://app.posthog.com/settings/project',
  },
  examples: [
    sample`posthog.init('phc_${alphanumeric(43)}', { api_host: 'https://eu.posthog.com' })`,
    sample`NEXT_PUBLIC_POSTHOG_KEY=phc_${alphanumeric(43)}`,
  ],
  lookalikes: [sample`phc_${alphanumeric(30)}`, sample`phc_xxxx`],
};
