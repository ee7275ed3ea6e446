import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  hexadecimal,
  loosely,
  lowerLetters,
  named,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mongodbAtlasKey: Rule = {
  id: 'mongodb-atlas-private-key',
  name: 'MongoDB Atlas private API key',
  provider: 'mongodb',
  kind: 'context',
  description: 'Manages the projects and clusters of the organisation, together with the public key.',
  severity: 'critical',
  ...named({
    names: ['mongodb atlas', 'atlas', 'mongodb', 'mcli', 'realm-cli'],
    value: loosely(uuid()),
    words: ['private', 'api key', 'api_key', 'api-key', 'apikey', 'secret'],
  }),
  companions: [
    {
      name: 'public key',
      pattern: /[Pp](?:ublic|UBLIC)(?:_?[Kk](?:ey|EY))\W{1,6}(?<part>[a-z]{8})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://www.mongodb.com/docs/atlas/configure-api-access/'],
  rotate: {
    steps: 'Delete the API key, look through the activity feed, then create a service account.',
    url: 'https://cloud.mongodb.com/',
  },
  examples: [
    sample`MONGODB_ATLAS_PUBLIC_KEY=${lowerLetters(8)}\nMONGODB_ATLAS_PRIVATE_KEY=${uuid()}\n`,
    sample`atlas:\n  private_api_key: "${uuid()}"\n`,
    sample`realm-cli login --private-api-key=${uuid()}`,
  ],
  lookalikes: [sample`MONGODB_ATLAS_PROJECT_ID=${hexadecimal(24)}`, sample`ATLAS_PRIVATE_KEY=<key>`],
};

export const mongodbAtlasSecret: Rule = {
  ...mongodbAtlasKey,
  id: 'mongodb-atlas-client-secret',
  name: 'MongoDB Atlas service account secret',
  kind: 'provider',
  keywords: ['mdb_sa_sk_'],
  companions: [
    {
      name: 'client id',
      pattern: /(?<part>mdb_sa_id_[0-9a-f]{24})/,
      withinLines: 4,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  pattern: token`mdb_sa_sk_${base64Url(40)}`,
  references: ['https://www.mongodb.com/docs/atlas/api/service-accounts-overview/'],
  rotate: {
    steps: 'Add a second secret to the service account, deploy it, then revoke the old one.',
    url: 'https://cloud.mongodb.com/',
  },
  examples: [
    sample`MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${base64Url(40)}`,
    sample`client_secret = "mdb_sa_sk_${base64Url(40)}"`,
  ],
  lookalikes: [sample`mdb_sa_id_${hexadecimal(24)}`, sample`mdb_sa_sk_${alphanumeric(30)}`],
};

export const mongodbDataApiKey: Rule = {
  ...mongodbAtlasKey,
  id: 'mongodb-data-api-key',
  name: 'MongoDB Data API or App Services key',
  description: "Reads and writes data over HTTP as the app's user it belongs to.",
  severity: 'high',
  ...named({
    names: ['mongodb', 'mongo data', 'atlas', 'realm api key'],
    value: { ...alphanumeric(64), source: '(?![0-9a-f]{64})[0-9A-Za-z]{64}' },
    words: ['api key', 'api_key', 'api-key', 'apikey', 'data_api', 'dataapi'],
    near: 100,
  }),
  companions: [],
  references: ['https://www.mongodb.com/docs/atlas/app-services/authentication/api-key/'],
  rotate: {
    steps: 'Delete the key under App Users of the app, look through its logs, then create a new one.',
    url: 'https://cloud.mongodb.com/',
  },
  examples: [
    sample`MONGODB_DATA_API_KEY=${alphanumeric(64)}`,
    sample`REALM_API_KEY="${alphanumeric(64)}"`,
    sample`curl https://data.mongodb-api.com/app/data-abcde/endpoint/data/v1/action/find -H "api-key: ${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`MONGODB_DATA_API_KEY=${alphanumeric(60)}`, sample`MONGODB_DATA_API_KEY=${hexadecimal(64)}`],
};
