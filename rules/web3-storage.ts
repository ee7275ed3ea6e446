import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

/** `{"sub":"did:ethr:0x`, an address and `,"iss":"web3-storage"` or `,"iss":"nft-storage"`, as base64. */
const subject = 'eyJzdWIiOiJkaWQ6ZXRocjowe';
const issuer = 'LCJpc3MiOiJ3ZWIzLXN0b3JhZ2Ui';
const head = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const grown = sample`${head}.${encoded('base64url', '{"sub":"did:ethr:0x', hexadecimal(40), '","iss":"web3-storage","iat":', digits(13), ',"name":"acme"}')}.${base64Url(43)}`;

export const web3StorageApiToken: Rule = {
  id: 'web3-storage-api-token',
  name: 'web3.storage API token',
  provider: 'web3-storage',
  kind: 'provider',
  description: "Uploads to, lists and deletes the account's files; the tokens of the old service never expire.",
  severity: 'medium',
  keywords: [subject],
  pattern: token`eyJ${base64Url(20, 60)}.${subject}${base64Url(55)}${issuer}${base64Url(20, 400)}.${base64Url(43)}`,
  entropy: 0,
  structure: 'jwt',
  references: ['https://web3.storage/docs/'],
  rotate: {
    steps:
      'Delete the token on the account page; the old service is closed, so move to Storacha, whose clients hold their own keys.',
    url: 'https://console.storacha.network/',
  },
  examples: [sample`WEB3_STORAGE_TOKEN=${grown}`, sample`const client = new Web3Storage({ token: '${grown}' });`],
  lookalikes: [
    sample`WEB3_STORAGE_TOKEN=${head}.${encoded('base64url', '{"sub":"did:ethr:0x', hexadecimal(40), '","iss":"acme","iat":', digits(13), '}')}.${base64Url(43)}`,
    sample`WEB3_STORAGE_TOKEN=${head}.eyJzdWIiOiJkaWQ6ZXRocjow...`,
  ],
};
