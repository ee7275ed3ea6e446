import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flickrApiSecret: Rule = {
  id: 'flickr-api-secret',
  name: 'Flickr API key or secret',
  provider: 'flickr',
  kind: 'context',
  description:
    'Calls the API as the application; key and secret together sign users in to it and reach the photos they shared with it.',
  severity: 'medium',
  keywords: ['flickr'],
  pattern: assigned({ names: ['flickr'], value: lowerAlphanumeric(32) }),
  references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
  rotate: {
    steps: 'Delete the app in the App Garden and apply for a new key; a secret cannot be renewed alone.',
    url: 'https://www.flickr.com/services/apps/by/me',
  },
  examples: [
    sample`flickr = FlickrAPI('${lowerAlphanumeric(32)}', format='parsed-json')  # flickr_api_key`,
    sample`flickr:\n  api_secret: "${lowerAlphanumeric(32)}"\n`,
  ],
  lookalikes: [sample`FLICKR_API_KEY=${lowerAlphanumeric(33)}`, sample`FLICKR_TOKEN=changeme`],
};

export const flickrAppSecret: Rule = {
  ...flickrApiSecret,
  id: 'flickr-app-secret',
  name: 'Flickr secret of an app or a token',
  pattern: assigned({ names: ['flickr'], value: sequence(digitWithin(16), hexadecimal(16)), words: ['secret'] }),
  examples: [sample`FLICKR_API_SECRET=${hexadecimal(16)}`, sample`flickr:\n  api_secret: "${hexadecimal(16)}"\n`],
  lookalikes: [sample`FLICKR_API_SECRET=${hexadecimal(15)}`, sample`FLICKR_PHOTO_ID=${hexadecimal(16)}`],
};

const oauthToken = sequence('72157', digits(12), '-', hexadecimal(16));

export const flickrOauthToken: Rule = {
  ...flickrApiSecret,
  id: 'flickr-oauth-token',
  name: 'Flickr access token',
  description: 'With its secret and that of the app it reads or changes the photos of the person who granted it.',
  pattern: assigned({ names: ['flickr'], value: oauthToken }),
  references: ['https://www.flickr.com/services/api/auth.oauth.html'],
  rotate: {
    steps:
      'Let the person remove the app in the sharing settings of the account, which ends the token, then authorise again.',
    url: 'https://www.flickr.com/services/auth/list.gne',
  },
  examples: [sample`FLICKR_OAUTH_TOKEN=${oauthToken}`, sample`flickr: { access_token: '${oauthToken}' }`],
  lookalikes: [
    sample`FLICKR_OAUTH_TOKEN=72157${digits(12)}-${hexadecimal(15)}`,
    sample`FLICKR_ALBUM_ID=72157${digits(12)}`,
  ],
};
