import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(128);

export const clipdropApiKey: Rule = {
  id: 'clipdrop-api-key',
  name: 'Clipdrop API key',
  provider: 'clipdrop',
  kind: 'context',
  description: 'Edits and makes images on the credits of the account.',
  severity: 'medium',
  ...named({ names: ['clipdrop'], value: key }),
  references: ['https://clipdrop.co/apis/docs/text-to-image'],
  rotate: { steps: 'Delete the key on the API page of the account, then create one.', url: 'https://clipdrop.co/apis' },
  examples: [sample`CLIPDROP_API_KEY=${key}`, sample`clipdrop:\n  api_key: ${key}\n`],
  lookalikes: [sample`CLIPDROP_API_KEY=${hexadecimal(127)}`, sample`CLIPDROP_API_KEY=your-key`],
};
