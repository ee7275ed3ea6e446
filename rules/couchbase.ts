import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  digitWithin,
  lowerAlphanumeric,
  named,
  optional,
  sequence,
} from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const couchbasePassword: Rule = {
  id: 'couchbase-password',
  name: 'Couchbase password',
  provider: 'couchbase',
  kind: 'context',
  description: 'Reads and changes the buckets of the cluster its user reaches.',
  severity: 'high',
  keywords: ['couchbase', 'capella'],
  pattern:
    /(?:(?:[Cc]ouch[Bb]ase|COUCHBASE|[Cc]apella|CAPELLA)[_.-]?(?:[A-Za-z]{0,12}[_.-]){0,2}(?:db|user|bucket|cluster|admin)?|(?:[Cc]ouch[Bb]ase|COUCHBASE)["']?\s{0,4}[:=][^}]{0,160}?["'\s]|cb\.[0-9a-z]{12,24}\.cloud\.couchbase\.com[\s\S]{0,160}?["'\s_])(?:PASSWORD|[Pp]ass(?:word|wd)?|PASS|PWD|[Pp]wd)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?!\$|[A-Za-z_]\w{0,40}[.([]|(?:your|my|password|pass|xxx+)\b)(?=[^\s"'`]{0,40}[0-9!#%^&*])(?<secret>(?<=["'])(?![{<%$(])[^\s"'`]{6,100}(?=["'])|[^\s"'`,;<>{}()]{6,100})/,
  origin: 'chosen',
  entropy: 0,
  references: ['https://docs.couchbase.com/server/current/learn/security/usernames-and-passwords.html'],
  rotate: {
    steps:
      'Set a new password for the user in the cluster (in Capella under Cluster Access), put it in place, and look who connected.',
    url: 'https://cloud.couchbase.com/',
  },
  examples: [
    sample`COUCHBASE_PASSWORD=${alphanumeric(16)}`,
    at(
      'src/db.ts',
      sample`connect("couchbases://cb.${lowerAlphanumeric(16)}.cloud.couchbase.com", {\n  username: "shop",\n  password: "${alphanumeric(10)}!${alphanumeric(3)}"\n});`,
    ),
    sample`couchbase.bucket.password: ${alphanumeric(18)}`,
    sample`couchbase_password: "${alphanumeric(8)}{${alphanumeric(4)};(${alphanumeric(3)}"`,
    sample`couchbase:\n  host: db.acme.dev\n  bucket: shop\n  password: ${alphanumeric(18)}`,
    sample`"couchbase": {\n  "username": "shop",\n  "password": "${alphanumeric(18)}"\n}`,
  ],
  lookalikes: [
    sample`COUCHBASE_PASSWORD=${'$'}{COUCHBASE_PASSWORD}`,
    sample`couchbase.password = settings.password1`,
    sample`COUCHBASE_PASSWORD=password`,
    sample`couchbase_password = "{{ vault_couchbase_password_1 }}"`,
  ],
};

export const couchbaseCapellaApiToken: Rule = {
  id: 'couchbase-capella-api-token',
  name: 'Couchbase Capella API key',
  provider: 'couchbase',
  kind: 'context',
  description: 'Manages the clusters of the organization with the roles it was given.',
  severity: 'critical',
  ...named({
    names: ['capella', 'cloudapi.cloud.couchbase.com'],
    value: sequence(digitWithin(64), base64(64, 128), optional('='), optional('=')),
    words: ['token', 'secret', 'bearer', 'api_key', 'apikey'],
    near: 60,
    reach: 84,
  }),
  references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
  rotate: {
    steps:
      'Delete the key under API Keys of the organization, then create one with the fewest roles and a list of allowed addresses.',
    url: 'https://cloud.couchbase.com/',
  },
  examples: [
    sample`CAPELLA_API_TOKEN=${base64(86)}==`,
    sample`curl https://cloudapi.cloud.couchbase.com/v4/organizations -H "Authorization: Bearer ${base64(88)}"`,
  ],
  lookalikes: [sample`CAPELLA_API_TOKEN=${base64(40)}`, sample`CAPELLA_API_TOKEN=<v4 api key>`],
};
