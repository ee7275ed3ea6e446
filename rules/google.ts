import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  base64Url,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  token,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { randomBytes, sample } from '../src/rule/sample.ts';

const apiKeys = 'https://cloud.google.com/docs/authentication/api-keys';
const serviceAccount = 'https://cloud.google.com/iam/docs/keys-create-delete';

export const googleApiKey: Rule = {
  id: 'google-api-key',
  name: 'Google API key',
  provider: 'google',
  kind: 'provider',
  description:
    'Calls the APIs it is not restricted from (Maps, Gemini, Firebase and more) at the expense of the project.',
  severity: 'high',
  keywords: ['AIza'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>AIza(?=[A-Za-z_-]{0,34}\d|Sy[A-D])[0-9A-Za-z_-]{35})(?![0-9A-Za-z_-])/,
  references: [apiKeys],
  rotate: {
    steps:
      'Create a new key restricted to its APIs and callers, deploy it, then delete the old one. A Firebase web key is public by design: restrict it.',
    url: 'https://console.cloud.google.com/apis/credentials',
  },
  examples: [
    sample`const maps = "https://maps.googleapis.com/maps/api/js?key=AIzaSy${base64Url(33)}";`,
    sample`GEMINI_API_KEY=AIzaSy${base64Url(33)}`,
  ],
  lookalikes: [sample`AIzaSy${alphanumeric(30)}`, sample`AIzaSy${alphanumeric(36)}`],
};

export const googleAuthKey: Rule = {
  id: 'google-auth-key',
  name: 'Google API key bound to a service account',
  provider: 'google',
  kind: 'provider',
  description: 'Calls APIs such as Gemini as its service account, at the expense of the project.',
  severity: 'high',
  keywords: ['AQ.Ab8RN6'],
  pattern: token`AQ.Ab8RN6${base64Url(40, 60)}`,
  references: [apiKeys, 'https://ai.google.dev/gemini-api/docs/api-key'],
  rotate: { steps: 'Create a new key, deploy it, then delete the old one.', url: 'https://aistudio.google.com/apikey' },
  examples: [sample`GOOGLE_API_KEY=AQ.Ab8RN6${base64Url(44)}`, sample`x-goog-api-key: AQ.Ab8RN6${base64Url(44)}`],
  lookalikes: [sample`AQ.Ab8RN6${alphanumeric(20)}`, sample`AQ.${alphanumeric(50)}`],
};

export const googleOauthClientSecret: Rule = {
  id: 'google-oauth-client-secret',
  name: 'Google OAuth client secret',
  provider: 'google',
  kind: 'provider',
  description: 'Poses as the application towards Google and redeems codes and refresh tokens of its users.',
  severity: 'high',
  keywords: ['GOCSPX-'],
  pattern: token`GOCSPX-${base64Url(28)}`,
  companions: [
    {
      name: 'client id',
      pattern: /(?<part>\d{6,14}-[0-9a-z]{20,40}\.apps\.googleusercontent\.com)/,
      withinLines: 8,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: ['https://support.google.com/cloud/answer/15549257'],
  rotate: {
    steps: 'Add a second secret to the client, deploy it, then disable and delete the old one.',
    url: 'https://console.cloud.google.com/auth/clients',
  },
  examples: [
    sample`{"web": {"client_id": "${digits(12)}-${lowerAlphanumeric(32)}.apps.googleusercontent.com", "client_secret": "GOCSPX-${alphanumeric(28)}"}}`,
    sample`GOOGLE_CLIENT_SECRET=GOCSPX-${alphanumeric(28)}`,
  ],
  lookalikes: [sample`GOCSPX-${alphanumeric(20)}`, sample`GOCSPX-<secret>`],
};

export const googleOauthClientSecretOld: Rule = {
  ...googleOauthClientSecret,
  id: 'google-oauth-client-secret-legacy',
  name: 'Google OAuth client secret (before 2021)',
  kind: 'context',
  keywords: ['apps.googleusercontent.com', 'google_client_s', 'googleclientsecret'],
  pattern:
    /(?:apps\.googleusercontent\.com[\s\S]{0,240}?(?:client|CLIENT)_?(?:secret|SECRET|Secret)|GOOGLE_CLIENT_SECRET|googleClientSecret)["']?\s{0,4}[:=]\s{0,4}["']?(?!GOCSPX-)(?<secret>(?=[^"'\s]{0,23}\d)(?=[^"'\s]{0,23}[A-Z])[0-9A-Za-z_-]{24})(?![0-9A-Za-z_-])/,
  examples: [
    sample`"client_id": "${digits(12)}-${lowerAlphanumeric(32)}.apps.googleusercontent.com",\n"client_secret": "${alphanumeric(24)}"`,
    sample`GOOGLE_CLIENT_SECRET=${alphanumeric(24)}`,
  ],
  lookalikes: [sample`GOOGLE_CLIENT_SECRET=${alphanumeric(20)}`, sample`GOOGLE_CLIENT_SECRET=your-client-secret-here1`],
};

export const googleRefreshToken: Rule = {
  id: 'google-refresh-token',
  name: 'Google OAuth refresh token',
  provider: 'google',
  kind: 'provider',
  description: 'Gets new access tokens of the user, together with the client secret, until it is revoked.',
  severity: 'high',
  keywords: ['1//0'],
  pattern: /(?<![0-9A-Za-z_/.-])(?<secret>1\/\/0[0-9A-Za-z_-]{60,180})(?![0-9A-Za-z_-])/,
  references: ['https://developers.google.com/identity/protocols/oauth2#size'],
  rotate: {
    steps:
      'Revoke it at oauth2.googleapis.com/revoke or remove the access of the app in the account of the user, then authorise anew.',
    url: 'https://myaccount.google.com/connections',
  },
  examples: [
    sample`"refresh_token": "1//0${alphanumeric(1)}${base64Url(98)}"`,
    sample`GMAIL_REFRESH_TOKEN=1//0${base64Url(99)}`,
  ],
  lookalikes: [sample`1//0${alphanumeric(20)}`, sample`https://acme.dev/1//0${alphanumeric(99)}`],
};

export const googleAccessToken: Rule = {
  id: 'google-access-token',
  name: 'Google OAuth access token',
  provider: 'google',
  kind: 'provider',
  description: 'Acts as the user or service account within its scopes, for an hour.',
  severity: 'medium',
  keywords: ['ya29.'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>ya29\.(?:[a-z]\.)?[0-9A-Za-z_-]{30,1800}(?:\.[0-9A-Za-z_-]{4,400})?)(?![0-9A-Za-z_-])/,
  references: ['https://developers.google.com/identity/protocols/oauth2'],
  rotate: {
    steps: 'It expires within the hour; revoke it at oauth2.googleapis.com/revoke, and find out what printed it.',
    url: 'https://myaccount.google.com/connections',
  },
  examples: [
    sample`Authorization: Bearer ya29.a0${base64Url(160)}`,
    sample`{"access_token": "ya29.c.${base64Url(200)}", "expires_in": 3599}`,
  ],
  lookalikes: [sample`ya29.${alphanumeric(10)}`, sample`ya29.<token>`],
};

export const googleServiceAccountKey: Rule = {
  id: 'google-service-account-key',
  name: 'Google Cloud service account key',
  provider: 'google',
  kind: 'provider',
  description: 'Signs in as the service account with all its roles, for as long as the key lives.',
  severity: 'critical',
  keywords: ['service_account'],
  entropy: 0,
  structure: 'pem',
  pattern:
    /\\?"type\\?"\s{0,4}:\s{0,4}\\?"service_account\\?"[^}]{0,600}?\\?"private_key\\?"\s{0,4}:\s{0,4}\\?"(?<secret>-----BEGIN PRIVATE KEY-----(?:\\{1,2}n|[0-9A-Za-z+/=\s]){400,4200}-----END PRIVATE KEY-----)/,
  companions: [
    {
      name: 'service account',
      pattern: /(?<part>[a-z0-9-]{4,40}@[a-z0-9.-]{4,60}\.gserviceaccount\.com)/,
      withinLines: 12,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: [serviceAccount, 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys'],
  rotate: {
    steps:
      'Delete the key of the service account, look through the audit logs for what it did, then use workload identity or a new key.',
    url: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
  },
  examples: [
    sample`{"type": "service_account", "project_id": "acme", "private_key_id": "${hexadecimal(40)}", "private_key": "-----BEGIN PRIVATE${' KEY'}-----\\n${randomBytes(1180, { prefix: '308204a40201000282010100', width: 4000 })}\\n-----END PRIVATE${' KEY'}-----\\n", "client_email": "ci@acme.iam.gserviceaccount.com"}`,
    sample`GCP_KEY='{\\"type\\":\\"service_account\\",\\"private_key\\":\\"-----BEGIN PRIVATE${' KEY'}-----\\\\n${randomBytes(1180, { prefix: '308204a40201000282010100', width: 4000 })}\\\\n-----END PRIVATE${' KEY'}-----\\\\n\\"}'`,
  ],
  lookalikes: [
    sample`{"type": "service_account", "private_key": "-----BEGIN PRIVATE${' KEY'}-----\\n...\\n-----END PRIVATE${' KEY'}-----\\n"}`,
    sample`"type": "service_account"`,
  ],
};

export const googleHmacSecret: Rule = {
  id: 'google-hmac-secret',
  name: 'Google Cloud Storage HMAC secret',
  provider: 'google',
  kind: 'provider',
  description: 'Reads and writes buckets through the S3 interface as its service account or user.',
  severity: 'high',
  keywords: ['GOOG1E', 'GOOG4'],
  pattern:
    /(?<![0-9A-Za-z])(?:GOOG1E[0-9A-Z]{55}|GOOG[0-9A-Z]{16,20})(?![0-9A-Za-z])[\s\S]{1,120}?(?<![0-9A-Za-z+/])(?<secret>(?![0-9a-f]{40})[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/,
  references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
  rotate: {
    steps: 'Set the HMAC key inactive, look through the data access logs, then delete it and make a new one.',
    url: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
  },
  examples: [
    sample`hmac_id=GOOG1E${upperAlphanumeric(55)}\nhmac_secret=${base64(40)}\n`,
    sample`{"id": "GOOG1E${upperAlphanumeric(55)}", "secret": "${base64(40)}"}`,
  ],
  lookalikes: [
    sample`access_key=GOOG1E${upperAlphanumeric(55)}\n`,
    sample`GOOG1E${upperAlphanumeric(20)} ${base64(40)}`,
  ],
};
