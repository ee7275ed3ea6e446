import { type Proof, proven, refuted, unproven } from '../proof.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const highestAccount = 999_999_999_999n;

/** AWS access key id: ids issued since 2019 contain their account number in Base32. */
export function checkAwsKeyId(secret: string): Proof {
  const id = /(?:A3T[A-Z0-9]|A[A-Z]{3})([A-Z2-7]{16})/.exec(secret)?.[1];
  if (id === undefined) return refuted('no access key id');
  if (new Set(id).size === 1) return refuted('it is one character over and over');
  if (id.startsWith('I') || id.startsWith('J')) return unproven('an id of the old kind');
  const account = decodeAccount(id);
  return account > highestAccount
    ? unproven('no account number in it')
    : proven(`belongs to account ${account.toString().padStart(12, '0')}`);
}

/** The first 40 bits after the leading one: ten characters are 50 bits, of which only the 48 of whole bytes count. */
function decodeAccount(id: string): bigint {
  let bits = 0n;
  for (const character of id.slice(0, 10)) bits = bits * 32n + BigInt(alphabet.indexOf(character));
  return ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
}
