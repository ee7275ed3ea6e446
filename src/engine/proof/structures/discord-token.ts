import { decodeBase64, decodeUtf8 } from '../base64.ts';
import { type Proof, proven, refuted } from '../proof.ts';

/** An account number counts milliseconds from the start of 2015; the earliest have at least 15 digits. */
const account = /^[0-9]{15,20}$/;

/** `<account>.<time>.<signature>`: the first part is the account's number in base64, which is not secret. */
export function checkDiscordToken(secret: string): Proof {
  const bytes = decodeBase64(secret.slice(0, secret.indexOf('.')));
  const text = bytes && decodeUtf8(bytes);
  return text !== undefined && account.test(text)
    ? proven(`belongs to account ${text}`)
    : refuted('holds no number of an account');
}
