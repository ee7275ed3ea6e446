import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const uploadthingToken: Rule = {
  id: 'uploadthing-token',
  name: 'UploadThing token',
  provider: 'uploadthing',
  kind: 'provider',
  description: 'Uploads, lists and deletes files of the app.',
  severity: 'high',
  keywords: ['eyJhcGlLZXkiOiJza19saXZlX'],
  pattern: /(?<![\w\-])(?<secret>eyJhcGlLZXkiOiJza19saXZlX[0-9A-Za-z+/]{80,240}={0,2})(?![\w\-])/,
  references: ['https://docs.uploadthing.com/getting-started/appdir'],
  rotate: {
    steps: 'Regenerate the API key in the dashboard of the app, then put the new token in place.',
    url: 'https://uploadthing.com/dashboard',
  },
  examples: [
    sample`UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZlX${base64(141)}=`,
    sample`UPLOADTHING_TOKEN='eyJhcGlLZXkiOiJza19saXZlX${base64(150)}'`,
  ],
  lookalikes: [
    sample`UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZlX${base64(20)}`,
    sample`UPLOADTHING_TOKEN=your-uploadthing-token`,
  ],
};
