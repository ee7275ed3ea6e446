import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digits,
  digitWithin,
  hexadecimal,
  named,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const firebaseServerKey: Rule = {
  id: 'google-firebase-server-key',
  name: 'Firebase Cloud Messaging server key',
  provider: 'google',
  kind: 'provider',
  description: 'Sends notifications to every user of the app, as long as the legacy interface is on.',
  severity: 'medium',
  keywords: [':APA91b'],
  pattern: token`AAAA${base64Url(7)}:APA91b${base64Url(134)}`,
  references: ['https://firebase.google.com/docs/cloud-messaging/migrate-v1'],
  rotate: {
    steps: 'Disable the legacy Cloud Messaging API of the project and send through the HTTP v1 API.',
    url: 'https://console.firebase.google.com/',
  },
  examples: [
    sample`FCM_SERVER_KEY=AAAA${base64Url(7)}:APA91b${base64Url(134)}`,
    sample`Authorization: key=AAAA${base64Url(7)}:APA91b${base64Url(134)}`,
  ],
  lookalikes: [
    sample`AAAA${base64Url(7)}:APA91b${base64Url(100)}`,
    sample`deviceToken = '${base64Url(22)}:APA91b${base64Url(134)}'`,
  ],
};

export const googleFirebaseDatabaseSecret: Rule = {
  id: 'google-firebase-database-secret',
  name: 'Firebase Realtime Database secret',
  provider: 'google',
  kind: 'context',
  description: 'Reads and writes the whole database, past its rules.',
  severity: 'critical',
  ...named({
    names: ['firebase'],
    value: sequence(digitWithin(40), unlike(hexadecimal(40)), alphanumeric(40)),
    words: ['secret', 'auth=', 'token'],
  }),
  references: ['https://firebase.google.com/docs/database/rest/auth#legacy_tokens'],
  rotate: {
    steps: 'Revoke the database secret under service accounts of the project, then use a service account.',
    url: 'https://console.firebase.google.com/project/_/settings/serviceaccounts/databasesecrets',
  },
  examples: [
    sample`FIREBASE_SECRET=${alphanumeric(40)}`,
    sample`curl 'https://acme.firebaseio.com/users.json?auth=${alphanumeric(40)}'`,
  ],
  lookalikes: [
    sample`FIREBASE_SECRET=${alphanumeric(36)}`,
    sample`FIREBASE_APP_ID=1:${digits(12)}:web:${hexadecimal(22)}`,
  ],
};
