import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digitWithin,
  lowerAlphanumeric,
  named,
  optional,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const part = lowerAlphanumeric(4);
const key = sequence(part, '-', part, '-', part, '-', part, optional('-', part));

export const youtubeStreamKey: Rule = {
  id: 'youtube-stream-key',
  name: 'YouTube stream key',
  provider: 'youtube',
  kind: 'context',
  description: 'Sends live video to the channel.',
  severity: 'high',
  ...named({
    names: ['youtube', 'yt stream'],
    value: sequence(digitWithin(19), key),
    words: ['live2', 'stream_key', 'streamkey', 'stream-key', 'stream key', 'stream'],
    near: 32,
    reach: 56,
  }),
  references: ['https://support.google.com/youtube/answer/9854503'],
  rotate: {
    steps: 'Reset the key in the Live Control Room, then put the new one in the encoder.',
    url: 'https://studio.youtube.com/',
  },
  examples: [
    sample`YOUTUBE_STREAM_KEY=${key}`,
    sample`streams: { youtube: { streamKey: '${part}-${part}-${part}-${part}' } }`,
  ],
  lookalikes: [sample`YOUTUBE_STREAM_KEY=${part}-${part}-${part}`, sample`YOUTUBE_STREAM_KEY=xxxx-xxxx-xxxx-xxxx-xxxx`],
};

export const youtubeStreamUrl: Rule = {
  id: 'youtube-stream-url',
  name: 'YouTube stream URL',
  provider: 'youtube',
  kind: 'provider',
  description: 'Sends live video to the channel.',
  severity: 'high',
  keywords: ['.youtube.com'],
  pattern: new RegExp(`\\.rtmps?\\.youtube\\.com(?::[0-9]{2,5})?/live2/(?<secret>${key.source})(?![0-9A-Za-z_\\-])`),
  references: ['https://support.google.com/youtube/answer/9854503'],
  rotate: {
    steps: 'Reset the key in the Live Control Room, then put the new one in the encoder.',
    url: 'https://studio.youtube.com/',
  },
  examples: [
    sample`ffmpeg -i in.mp4 -f flv rtmp://a.rtmp.youtube.com/live2/${key}`,
    sample`rtmp_url: "rtmps://a.rtmps.youtube.com:443/live2/${key}"`,
  ],
  lookalikes: [
    sample`rtmp://a.rtmp.youtube.com/live2/${part}-${part}-${part}`,
    sample`rtmp://a.rtmp.youtube.com/live2/YOUTUBE_KEY`,
  ],
};

const apiKey = sequence('AIza', base64Url(35));

export const youtubeApiKey: Rule = {
  id: 'youtube-api-key',
  name: 'YouTube Data API key',
  provider: 'youtube',
  kind: 'context',
  description: "Searches videos on the project's quota, and calls the other APIs that it is not restricted from.",
  severity: 'high',
  ...named({ names: ['youtube'], value: apiKey }),
  references: ['https://developers.google.com/youtube/v3/getting-started'],
  rotate: {
    steps:
      'Create a new key restricted to the YouTube Data API and its callers, put it in place, then delete the old one.',
    url: 'https://console.cloud.google.com/apis/credentials',
  },
  examples: [
    sample`YOUTUBE_API_KEY=AIzaSy${base64Url(33)}`,
    sample`https://www.googleapis.com/youtube/v3/search?part=snippet&key=AIzaSy${base64Url(33)}`,
  ],
  lookalikes: [sample`YOUTUBE_API_KEY=AIzaSy${alphanumeric(30)}`, sample`YOUTUBE_API_KEY=AIzaSyYourKey`],
};
