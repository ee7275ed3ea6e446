import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const argillaApiKey: Rule = {
  id: 'argilla-api-key',
  name: 'Argilla API key',
  provider: 'argilla',
  kind: 'context',
  description: 'Reads and changes datasets and annotations with the rights of its user.',
  severity: 'medium',
  ...named({
    names: ['argilla'],
    value: sequence(optional('argilla.'), digitWithin(86), base64Url(86)),
    words: ['key'],
  }),
  references: ['https://docs.argilla.io/latest/getting_started/how-to-configure-argilla-on-huggingface/'],
  rotate: {
    steps: 'Create another API key for the user and put it in place.',
    url: 'https://docs.argilla.io/latest/how_to_guides/user/',
  },
  examples: [
    sample`ARGILLA_API_KEY=${base64Url(86)}`,
    sample`client = rg.Argilla(api_url="https://acme-argilla.hf.space", api_key="${base64Url(86)}")`,
  ],
  lookalikes: [sample`ARGILLA_API_KEY=argilla.apikey`, sample`ARGILLA_API_KEY=${base64Url(40)}`],
};
