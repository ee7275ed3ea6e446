import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const linkpreviewApiKey: Rule = {
  id: 'linkpreview-api-key',
  name: 'LinkPreview API key',
  provider: 'linkpreview',
  kind: 'context',
  description: "Fetches previews of links on the owner's limit.",
  severity: 'low',
  keywords: ['linkpreview', 'link_preview', 'link-preview', 'link.preview', 'link preview'],
  pattern: assigned({ names: ['linkpreview', 'link preview'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://docs.linkpreview.net/'],
  rotate: {
    steps: 'Delete the key on the dashboard of LinkPreview, then add one.',
    url: 'https://my.linkpreview.net/',
  },
  examples: [
    sample`<linkpreview><token>${alphanumeric(32)}</token></linkpreview>`,
    sample`https://api.linkpreview.net/?key=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`<linkpreview><token>${alphanumeric(31)}</token></linkpreview>`,
    sample`LINKPREVIEW_API_KEY=${'x'.repeat(32)}`,
  ],
};
