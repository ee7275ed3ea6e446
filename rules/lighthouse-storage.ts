import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(hexadecimal(8), '.', hexadecimal(32));

export const lighthouseStorageApiKey: Rule = {
  id: 'lighthouse-storage-api-key',
  name: 'Lighthouse storage API key',
  provider: 'lighthouse-storage',
  kind: 'context',
  description: 'Uploads and deletes files on the plan of the account.',
  severity: 'medium',
  ...named({ names: ['lighthouse'], value: key }),
  references: ['https://docs.lighthouse.storage/how-to/create-an-api-key'],
  rotate: {
    steps: 'Delete the key on the dashboard, then create one.',
    url: 'https://files.lighthouse.storage/dashboard/apikey',
  },
  examples: [sample`LIGHTHOUSE_API_KEY=${key}`, sample`lighthouse_storage:\n  token: ${key}\n`],
  lookalikes: [
    sample`LIGHTHOUSE_API_KEY=${sequence(hexadecimal(8), '.', hexadecimal(30))}`,
    sample`LIGHTHOUSE_API_KEY=your-key`,
  ],
};
