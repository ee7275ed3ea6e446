import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Keys of both lengths are in use. */
const key: Shape = { ...hexadecimal(128), source: '(?:[0-9a-f]{128}|[0-9a-f]{96})' };

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
  examples: [sample`CLIPDROP_API_KEY=${key}`, sample`CLIPDROP_API = '${hexadecimal(96)}'`],
  lookalikes: [sample`CLIPDROP_API_KEY=${hexadecimal(127)}`, sample`CLIPDROP_API_KEY=your-key`],
};
