import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, hexadecimal, loosely, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.wandb.ai/support/find_api_key';
const sdk = 'https://github.com/wandb/wandb/blob/main/CHANGELOG.md';
const body = sequence(alphanumeric(27), '_', alphanumeric(49));
const legacy = hexadecimal(40);

export const weightsAndBiasesApiKey: Rule = {
  id: 'weights-and-biases-api-key',
  name: 'Weights & Biases API key',
  provider: 'weights-and-biases',
  kind: 'provider',
  description: "Reads and writes the runs, artifacts and reports of its owner's teams.",
  severity: 'high',
  keywords: ['wandb_v1_'],
  pattern: token`wandb_v1_${body}`,
  references: [docs, sdk],
  rotate: {
    steps:
      "Delete the key in the user settings, look at the team's runs and artifacts for what is not yours, then create a new one.",
    url: 'https://wandb.ai/settings',
  },
  examples: [sample`WANDB_API_KEY=wandb_v1_${body}`, sample`wandb.login(key="wandb_v1_${body}")`],
  lookalikes: [sample`wandb_v1_${alphanumeric(27)}_${alphanumeric(48)}`, sample`WANDB_API_KEY=wandb_v1_your_key_here`],
};

export const weightsAndBiasesLegacyApiKey: Rule = {
  id: 'weights-and-biases-legacy-api-key',
  name: 'Weights & Biases API key (40 characters)',
  provider: 'weights-and-biases',
  kind: 'context',
  description: "Reads and writes the runs, artifacts and reports of its owner's teams.",
  severity: 'high',
  keywords: ['wandb', 'weights'],
  pattern: assigned({ names: ['wandb', 'weights and biases', 'weights & biases'], value: loosely(legacy) }),
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the user settings, look at the team's runs and artifacts for what is not yours, then create a new one.",
    url: 'https://wandb.ai/settings',
  },
  examples: [sample`WANDB_API_KEY=${legacy}`, sample`wandb login --relogin --key ${legacy}`],
  lookalikes: [sample`WANDB_API_KEY=${hexadecimal(39)}`, sample`wandb @ git+https://github.com/wandb/wandb@${legacy}`],
};
