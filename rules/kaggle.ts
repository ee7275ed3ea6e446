import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kaggleToken: Rule = {
  id: 'kaggle-api-token',
  name: 'Kaggle API token',
  provider: 'kaggle',
  kind: 'provider',
  description: 'Acts as its owner: data sets, kernels, submissions.',
  severity: 'medium',
  keywords: ['KGAT_'],
  pattern: token`KGAT_${hexadecimal(32)}`,
  references: ['https://www.kaggle.com/docs/api'],
  rotate: {
    steps: 'Revoke the token in the settings of the account, then create one.',
    url: 'https://www.kaggle.com/settings',
  },
  examples: [
    sample`KAGGLE_API_TOKEN=KGAT_${hexadecimal(32)}`,
    sample`export KAGGLE_API_TOKEN="KGAT_${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`KGAT_${hexadecimal(31)}`, sample`KAGGLE_API_TOKEN=KGAT_...`],
};

export const kaggleKey: Rule = {
  id: 'kaggle-api-key',
  name: 'Kaggle API key (kaggle.json)',
  provider: 'kaggle',
  kind: 'context',
  description: 'Acts as its owner: data sets, kernels, submissions.',
  severity: 'medium',
  ...named({ names: ['kaggle'], value: hexadecimal(32) }),
  references: ['https://www.kaggle.com/docs/api'],
  rotate: {
    steps: 'Expire the tokens in the settings of the account, then create one.',
    url: 'https://www.kaggle.com/settings',
  },
  examples: [
    sample`KAGGLE_KEY=${hexadecimal(32)}`,
    sample`"kaggle": { "username": "acme", "key": "${hexadecimal(32)}" }`,
  ],
  lookalikes: [sample`KAGGLE_KEY=${hexadecimal(31)}`, sample`KAGGLE_KEY=your_kaggle_api_key`],
};

export const kaggleFile: Rule = {
  id: 'kaggle-credentials-file',
  name: 'Kaggle API key in its file',
  provider: 'kaggle',
  kind: 'provider',
  description: 'Acts as its owner: reads and changes data sets, notebooks and entries.',
  severity: 'high',
  keywords: ['{"username":'],
  pattern: /\{"username":\s?"[\w-]{2,60}",\s?"key":\s?"(?<secret>[0-9a-f]{32})"\}/,
  references: ['https://www.kaggle.com/docs/api#authentication'],
  rotate: {
    steps:
      'Expire the token in the settings of the account, then create another and keep its file out of the repository.',
    url: 'https://www.kaggle.com/settings',
  },
  examples: [
    sample`{"username":"acme","key":"${hexadecimal(32)}"}`,
    sample`!echo '{"username": "kim-lee", "key": "${hexadecimal(32)}"}' > ~/.kaggle/kaggle.json`,
  ],
  lookalikes: [
    sample`{"username":"acme","key":"${hexadecimal(31)}"}`,
    sample`{"username":"acme","id":"${hexadecimal(32)}"}`,
  ],
};
