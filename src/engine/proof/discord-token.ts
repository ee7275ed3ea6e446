import { decodeBase64, decodeUtf8 } from './base64.ts';
import { type Proof, proven, refuted } from './proof.ts';

/** Discord counts milliseconds from the start of 2015; numbers of before have 15 digits at least. */
const account = /^[0-9]{15,20}$/;

/** `<account>.<time>.<signature>`: the first part is the account's number in base64, which is no secret. */
export function checkDiscordToken(secret: string): Proof {
  const bytes = decodeBase64(secret.slice(0, secret.indexOf('.')));
  const text = bytes && decodeUtf8(bytes);
  return text !== undefined && account.test(text)
    ? proven(`belongs to account ${text}`)
    : refuted('holds no number of an account');
}
