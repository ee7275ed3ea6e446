import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  digits,
  hexadecimal,
  sequence,
  type Shape,
  token,
  unlike,
  upperLetters,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.x.com/fundamentals/authentication/overview';
const bearer = 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens';
const portal = 'https://developer.x.com/en/portal/projects-and-apps';
/** Not a part of another token: `v3.local.AAAA…` of PASETO begins with a nonce, which test vectors set to zero. */
const noPart: Shape = { kind: 'shape', source: '(?<!\\w\\.)', sample: [] };
const bearerToken = sequence(
  noPart,
  'AAAAAAAAAAAAAAAAAAAA',
  characterSet('0-9A-Za-z%', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 60, 110),
);
const apiKey = alphanumeric(25);
const apiSecret = base64Url(50);
const accessToken = sequence(digits(8, 22), '-', alphanumeric(20, 40));
const accessSecret = alphanumeric(45);
const legacySecret = alphanumeric(35, 44);
/** A SHA-1, such as the thumbprint of who signed an assembly. */
const sha1 = [hexadecimal(40), characterSet('0-9A-F', '0123456789ABCDEF', 40)].map((digest) => unlike(digest));

export const twitterBearerToken: Rule = {
  id: 'twitter-bearer-token',
  name: 'Twitter (X) app bearer token',
  provider: 'twitter',
  kind: 'provider',
  description: "Reads posts and users on the app's quota and bill.",
  severity: 'high',
  keywords: ['AAAAAAAAAAAAAAAAAAAA'],
  pattern: token`${bearerToken}`,
  references: [bearer],
  rotate: {
    steps: "Revoke and regenerate the bearer token under the app's keys and tokens, then put the new one in place.",
    url: portal,
  },
  examples: [
    sample`TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA${alphanumeric(83)}`,
    sample`client = tweepy.Client("AAAAAAAAAAAAAAAAAAAA${alphanumeric(30)}%2B${alphanumeric(52)}")`,
  ],
  lookalikes: [
    sample`AAAAAAAAAAAAAAAAAAAA${alphanumeric(30)}`,
    sample`data = "${'A'.repeat(104)}"`,
    sample`'v3.local.AAAAAAAAAAAAAAAAAAAA${alphanumeric(90)}'`,
  ],
};

export const twitterApiKey: Rule = {
  id: 'twitter-api-key',
  name: 'Twitter (X) API key',
  provider: 'twitter',
  kind: 'context',
  description: 'Names an app; with its secret it gets tokens of the app.',
  severity: 'medium',
  aliases: ['twython', 'api.x.com'],
  keywords: ['twitter', 'tweepy'],
  pattern: assigned({ names: ['twitter', 'tweepy'], value: apiKey }),
  references: [docs],
  rotate: {
    steps: "Regenerate the API key and secret under the app's keys and tokens, then put both in place.",
    url: portal,
  },
  examples: [sample`TWITTER_API_KEY=${apiKey}`, sample`twitter:\n  consumer_key: "${apiKey}"`],
  lookalikes: [sample`TWITTER_API_KEY=${alphanumeric(24)}`, sample`TWITTER_API_KEY=${'x'.repeat(25)}`],
};

export const twitterApiSecret: Rule = {
  id: 'twitter-api-secret',
  name: 'Twitter (X) API secret or client secret',
  provider: 'twitter',
  kind: 'context',
  description: 'With the API key or client ID it acts as the app and gets tokens for it.',
  severity: 'high',
  keywords: ['twitter', 'tweepy', 'x_api_secret', 'x_consumer_secret', 'x_client_secret'],
  pattern: assigned({
    names: ['twitter', 'tweepy', 'x_api_secret', 'x_consumer_secret', 'x_client_secret'],
    value: sequence(unlike(digits(8, 22), '-'), apiSecret, digitInLast(50)),
  }),
  references: [docs],
  rotate: {
    steps:
      "Regenerate the API key and secret (or the OAuth 2.0 client secret) under the app's keys and tokens, then put both in place.",
    url: portal,
  },
  examples: [sample`TWITTER_API_SECRET=${alphanumeric(50)}`, sample`X_CLIENT_SECRET="${alphanumeric(50)}"`],
  lookalikes: [sample`TWITTER_API_SECRET=${alphanumeric(49)}`, sample`TWITTER_API_SECRET=${'x'.repeat(50)}`],
};

export const twitterLegacyApiSecret: Rule = {
  id: 'twitter-legacy-api-secret',
  name: 'Twitter (X) API secret (35 to 44 characters)',
  provider: 'twitter',
  kind: 'context',
  description: 'With the API key it acts as the app and gets tokens for it.',
  severity: 'high',
  keywords: ['twitter', 'x_api'],
  pattern: assigned({
    names: ['twitter', 'x_api'],
    value: sequence(...sha1, legacySecret, digitInLast(35)),
    words: ['secret'],
  }),
  references: [docs],
  rotate: {
    steps: "Regenerate the API key and secret under the app's keys and tokens, then put both in place.",
    url: portal,
  },
  examples: [sample`TWITTER_CONSUMER_SECRET=${alphanumeric(41)}`, sample`x_api_consumer_secret: "${legacySecret}"`],
  lookalikes: [
    sample`TWITTER_CONSUMER_SECRET=${alphanumeric(34)}`,
    sample`TWITTER_CONSUMER_SECRET=${'x'.repeat(40)}`,
    sample`TwitterSecretHandler ${characterSet('0-9A-F', '0123456789ABCDEF', 40)}`,
  ],
};

export const twitterAccessToken: Rule = {
  id: 'twitter-access-token',
  name: 'Twitter (X) user access token',
  provider: 'twitter',
  kind: 'context',
  description: "With its secret and the app's, it posts and reads as its owner.",
  severity: 'high',
  keywords: ['twitter', 'tweepy', 'x_access_token'],
  pattern: assigned({ names: ['twitter', 'tweepy', 'x_access_token'], value: accessToken }),
  references: [docs],
  rotate: {
    steps:
      "Revoke and regenerate the access token under the app's keys and tokens, then look at what the account posted.",
    url: portal,
  },
  examples: [
    sample`TWITTER_ACCESS_TOKEN=${digits(19)}-${alphanumeric(30)}`,
    sample`twitter_token: '${digits(9)}-${alphanumeric(40)}'`,
  ],
  lookalikes: [
    sample`TWITTER_ACCESS_TOKEN=${digits(19)}-${alphanumeric(12)}`,
    sample`transaction_id = "${digits(15)}-${upperLetters(30)}"`,
  ],
};

export const twitterAccessTokenSecret: Rule = {
  id: 'twitter-access-token-secret',
  name: 'Twitter (X) user access token secret',
  provider: 'twitter',
  kind: 'context',
  description: "With the access token and the app's keys, it posts and reads as its owner.",
  severity: 'high',
  keywords: ['twitter', 'tweepy', 'access_token_secret', 'x_access_secret'],
  pattern: assigned({
    names: ['twitter', 'tweepy', 'access_token_secret', 'x_access_secret'],
    value: sequence(accessSecret, digitInLast(45)),
  }),
  references: [docs],
  rotate: {
    steps:
      "Revoke and regenerate the access token under the app's keys and tokens, then look at what the account posted.",
    url: portal,
  },
  examples: [sample`TWITTER_ACCESS_TOKEN_SECRET=${accessSecret}`, sample`access_token_secret = "${accessSecret}"`],
  lookalikes: [
    sample`TWITTER_ACCESS_TOKEN_SECRET=${alphanumeric(44)}`,
    sample`access_token_secret = ${'x'.repeat(45)}`,
  ],
};
