import { decodeBase64 } from '../proof/base64.ts';
import { parseArmor } from '../proof/structures/armor.ts';
import { formsInside } from '../text/plain-form.ts';
import { latin1 } from '../text/text.ts';
import { fnv1a, hashOfValue } from './fnv1a.ts';

/**
 * Keys that everybody has and that open a door wherever they are used: who signs, encrypts or lets in with one of them has
 * a hole, though nothing leaked. They are findings, of low severity, which say so. As hashes, as in `published.ts`.
 */

/**
 * Secrets for signing and encrypting from the guides to FastAPI, Flask, Flask-Security, Fernet, Airflow, Auth.js,
 * IdentityServer, Hasura, Directus, Kibana, ESPHome, Kubernetes' secrets, tokens in Spring, and ciphers in PHP and Node.js,
 * from the skeletons of JHipster, Joomla, Laravel and its packages, from Supabase's own compose file, where they are the
 * secrets and the signatures of the two tokens, and the channel that all of Meshtastic share.
 */
const secretsOfGuides: ReadonlySet<number> = new Set([
  0x000e10a0, 0x05be6403, 0x067ee5b7, 0x119ef8ba, 0x208c56d9, 0x2185014d, 0x23a03e92, 0x28afa90e, 0x3868f5d8,
  0x388f0b06, 0x3d8310bf, 0x40f255f4, 0x4771bcf5, 0x494b804c, 0x5225c74b, 0x5a83fdce, 0x630ca9b5, 0x8554c7d0,
  0x924c61c5, 0x928a6928, 0x995bab60, 0x99bb0cb1, 0xa47abf65, 0xa6f66e81, 0xaf1b2322, 0xb4121e94, 0xb822954a,
  0xb9bbf9bf, 0xc19b8d08, 0xcb6e99f3, 0xddabb7b0, 0xe5c81066, 0xe911c972, 0xec083e15, 0xf1e1566d, 0xf23a9337,
  0xfeeb3b97,
]);

/**
 * Private keys, by their first bytes, of which most are the public half: Vagrant's, a test key of RFC 9500, those that
 * jwt.io shows or did, those from the samples and tests of Go's HTTP/2, Google's API client, AWS's SDK, NATS, Paho, pq, mgo,
 * Docker's registry, EventMachine, gRPC, Tornado, OkHttp, jsonwebtoken and Istio, of Phusion's
 * base image, and of appliances with one key for all customers, such as BIG-IP.
 */
const privateKeys: ReadonlySet<number> = new Set([
  0x07199c40, 0x0c107288, 0x11341d23, 0x1c55e79f, 0x1e48a46e, 0x27a35eea, 0x36b15bf5, 0x3c345cab, 0x41c63d6d,
  0x4455dccf, 0x56422f95, 0x5e6f1c1d, 0x67e7e07c, 0x68aac81b, 0x68d212ca, 0x6d2370f5, 0x6f1c8cd3, 0x728da368,
  0x72f4ec7f, 0x73491df6, 0x7f004acc, 0x87e570ba, 0x8dc495b5, 0x933bfe91, 0x941f380f, 0x962cc4c8, 0x97c8fc5d,
  0x9beaaeee, 0x9f0e5946, 0x9f144a05, 0xa14ad892, 0xa4bc939c, 0xb0292df0, 0xb0bfc34f, 0xb2485800, 0xb2a3a50f,
  0xb9c413d8, 0xc6248a00, 0xce0a5a4d, 0xce81e074, 0xd80ddb58, 0xe1baf5ca, 0xe6c9fe52, 0xe8b308db, 0xeec821bb,
  0xef024bb8, 0xf0da4d17, 0xf2a832a8, 0xf475f86f, 0xfe3fabee,
]);

/** The public half of Vagrant's key, as PuTTY keeps it. */
const puttyKeys: ReadonlySet<number> = new Set([0x07f2aa86]);
const publicLines = /Public-Lines: \d{1,3}((?:\s|\\r|\\n)[\w+/=\s\\]{40,2000})Private-Lines/;

const leadingBytes = 96;
/** What PKCS#8 puts before an RSA key of PKCS#1, and how long that is with the lengths of both. */
const rsaAlgorithm = '\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00';
const rsaAlgorithmAt = 7;
const rsaWrapping = 26;

/** Whether everybody has the secret, as it is or encoded. */
export function isSharedKey(secret: string): boolean {
  if (secret.startsWith('-----BEGIN')) return isSharedPrivateKey(parseArmor(secret)?.bytes);
  if (secret.startsWith('PuTTY-User-Key-File')) return isSharedPuttyKey(secret);
  if (secret.startsWith('MI') && secret.length > leadingBytes && isSharedPrivateKey(decodeBase64(secret))) return true;
  return [secret, ...formsInside(secret)].some((form) => secretsOfGuides.has(hashOfValue(knownForm(form))));
}

function isSharedPuttyKey(secret: string): boolean {
  const lines = publicLines.exec(secret)?.[1]?.replace(/\\[rn]|\s/g, '');
  const bytes = lines === undefined ? undefined : decodeBase64(lines);
  return bytes !== undefined && puttyKeys.has(fnv1a(latin1(bytes, 0, Math.min(leadingBytes, bytes.length))));
}

function isSharedPrivateKey(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  const algorithmEnd = rsaAlgorithmAt + rsaAlgorithm.length;
  const start = latin1(bytes, rsaAlgorithmAt, Math.min(algorithmEnd, bytes.length)) === rsaAlgorithm ? rsaWrapping : 0;
  return privateKeys.has(fnv1a(latin1(bytes, start, Math.min(start + leadingBytes, bytes.length))));
}

/** What of it is known: of a token that many sign anew, the signature. */
function knownForm(secret: string): string {
  if (secret.startsWith('eyJ')) return secret.slice(secret.lastIndexOf('.') + 1);
  if (secret.startsWith('base64:')) return secret.slice('base64:'.length);
  return secret;
}
