import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nlpCloudApiToken: Rule = {
  id: 'nlp-cloud-api-token',
  name: 'NLP Cloud API token',
  provider: 'nlp-cloud',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['nlp cloud'], value: hexadecimal(40), words: ['key', 'token', 'client'] }),
  references: ['https://docs.nlpcloud.com/#authentication'],
  rotate: {
    steps: 'Renew the API token in the dashboard and look at the usage.',
    url: 'https://nlpcloud.com/home/token',
  },
  examples: [
    sample`NLP_CLOUD_API_KEY=${hexadecimal(40)}`,
    sample`client = nlpcloud.Client("finetuned-llama-3-70b", "${hexadecimal(40)}", gpu=True)`,
  ],
  lookalikes: [sample`NLP_CLOUD_API_KEY=${hexadecimal(32)}`, sample`NLP_CLOUD_MODEL=dolphin`],
};
