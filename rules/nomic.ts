import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nomicApiKey: Rule = {
  id: 'nomic-api-key',
  name: 'Nomic Atlas API key',
  provider: 'nomic',
  kind: 'context',
  description: "Embeds texts and images on the owner's credit and reads and changes data sets of the organisation.",
  severity: 'medium',
  ...named({ names: ['nomic'], value: sequence('nk-', base64Url(43)) }),
  references: ['https://docs.nomic.ai/platform/embeddings-and-retrieval/generate-embeddings'],
  rotate: {
    steps: 'Delete the key in the settings of Nomic Atlas, then create one and put it in place.',
    url: 'https://atlas.nomic.ai/data/org/keys',
  },
  examples: [sample`NOMIC_API_KEY=nk-${base64Url(43)}`, sample`nomic login --token nk-${base64Url(43)}`],
  lookalikes: [
    sample`NOMIC_API_KEY=nk-${base64Url(42)}`,
    sample`<li class="nk-menu-item nk-menu-item-has-children-and-link">`,
  ],
};
