import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), alphanumeric(43));

export const apiVideoApiKey: Rule = {
  id: 'api-video-api-key',
  name: 'api.video API key',
  provider: 'api-video',
  kind: 'context',
  description: 'Uploads, reads and deletes the videos and live streams of the workspace.',
  severity: 'high',
  ...named({ names: ['apivideo', 'api.video', 'api_video', 'api-video'], value: key }),
  references: ['https://docs.api.video/reference/basic-authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the dashboard and create one with fewer rights.',
    url: 'https://dashboard.api.video/apikeys',
  },
  examples: [
    sample`API_VIDEO_KEY=${key}`,
    sample`const ApiVideoClient = require('@api.video/nodejs-client');\nconst client = new ApiVideoClient({ apiKey: '${key}' });`,
  ],
  lookalikes: [sample`API_VIDEO_KEY=${alphanumeric(42)}`, sample`API_VIDEO_KEY=YOUR_API_KEY`],
};
