import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  digitWithin,
  lowerAlphanumeric,
  named,
  sequence,
  token,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const runpodApiKey: Rule = {
  id: 'runpod-api-key',
  name: 'RunPod API key',
  provider: 'runpod',
  kind: 'provider',
  description: "Starts pods and endpoints on the owner's bill and reaches the volumes.",
  severity: 'high',
  keywords: ['rpa_'],
  pattern: token`rpa_${alphanumeric(40, 46)}`,
  references: ['https://docs.runpod.io/get-started/api-keys'],
  rotate: {
    steps:
      'Revoke the key under Settings, API keys, of the RunPod console, look at the pods, then create one with fewer rights.',
    url: 'https://www.runpod.io/console/user/settings',
  },
  examples: [sample`RUNPOD_API_KEY=rpa_${alphanumeric(40, 46)}`, sample`RUNPOD_API_KEY=rpa_${alphanumeric(40, 46)}`],
  lookalikes: [sample`RUNPOD_API_KEY=rpa_${alphanumeric(39)}`, sample`RUNPOD_API_KEY=${'x'.repeat(50)}`],
};

export const runpodLegacyApiKey: Rule = {
  id: 'runpod-legacy-api-key',
  name: 'RunPod API key (before 2024)',
  provider: 'runpod',
  kind: 'context',
  description: 'Starts GPU pods at the expense of the account and ends those that run.',
  severity: 'critical',
  ...named({ names: ['runpod'], value: sequence(digitWithin(40), upperAlphanumeric(40)) }),
  references: ['https://docs.runpod.io/get-started/api-keys'],
  rotate: {
    steps:
      'Delete the API key in the settings, end pods that nobody started, then create a new one with fewer permissions.',
    url: 'https://www.console.runpod.io/user/settings',
  },
  examples: [sample`RUNPOD_API_KEY=${upperAlphanumeric(40)}`, sample`runpod.api_key = '${upperAlphanumeric(40)}'`],
  lookalikes: [sample`RUNPOD_API_KEY=${upperAlphanumeric(36)}`, sample`RUNPOD_ENDPOINT_ID=${lowerAlphanumeric(14)}`],
};
