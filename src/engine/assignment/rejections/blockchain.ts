import { isBase58Address, isBase58OfLength } from '../../proof/base58.ts';
import { checkBech32 } from '../../proof/checksums/bech32.ts';
import { hasCrc16 } from '../../proof/checksums/crc16-base32.ts';
import type { Objection } from '../evidence/evidence.ts';
import { setOf } from './words.ts';

// Addresses and public keys of blockchains, which everybody may know.

/** What a key is called that signs or opens something. */
const ownKeys = setOf('priv private secret master api app enc encryption signing access');

/** `Key: 029583bf…` of Bitcoin, `consensusKeys`: 33 bytes that begin with 2 or 3 are a point on the curve, which is public. */
const isPoint: Objection = ({ candidate: { family, words, value } }) =>
  family === 'api-key' &&
  value.length === 66 &&
  /^0[23][0-9a-f]{64}$/.test(value) &&
  !words.some((word) => ownKeys.has(word))
    ? 'the value is a public key'
    : undefined;

const base58 = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
/** Words of coins and of what is done with them. */
const coinWords = setOf('mint coin usdc usdt usds weth wsol sol spl swap lp bonk jup');

/**
 * `linkToken: "0x51…"`, `token: "TR7N…"`, `{token: "EPjF…", decimals: 6}`, `TOKEN_MINT = 'EPjF…'`: the address of a
 * contract, an account or a coin; a key that signs has 32 bytes.
 */
const isChainAddress: Objection = ({ candidate: { value, family, words }, surroundings: { line } }) => {
  if (family === 'password') return undefined;
  const isCoin = (): boolean =>
    (value.length === 34 && value.startsWith('T')) ||
    (value.length >= 43 && words.some((word) => coinWords.has(word))) ||
    /\bdecimals["']?:/.test(line);
  const isAddress = /^0x[0-9a-f]{40}$/i.test(value) || (family === 'token' && base58.test(value) && isCoin());
  return isAddress ? 'the value is an address of a blockchain' : undefined;
};

/** Words of what has an account of its own on Solana. */
const accountWords = setOf('pool pools amm mint pubkey program vault pair');
/** Words of what is changed for something else: `from_token`, `quoteToken`. */
const sidesOfSwap = setOf('from to base quote input output buy sell');
const lengthOfPoint = 32;

/**
 * `if from_token == 'Es9v…'`, `pool_keys = fetch_pool_keys('58oQ…')`: 32 bytes in Base58 name an account of Solana; what
 * signs for it is written as 64.
 */
const isAccount: Objection = ({ candidate: { value, family, words, kind } }) =>
  family !== 'password' &&
  base58.test(value) &&
  !words.some((word) => ownKeys.has(word)) &&
  (words.some((word) => accountWords.has(word)) ||
    (family === 'token' && (kind === 'comparison' || words.some((word) => sidesOfSwap.has(word))))) &&
  isBase58OfLength(value, lengthOfPoint)
    ? 'the value is an address of a blockchain'
    : undefined;

const bech32 = /^[a-z]{2,12}1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{38,62}$/;
/** What secrets in Bech32 begin with: keys of age and Nostr. */
const secretPrefix = /^(?:age-secret|nsec)/i;

/**
 * `SIGNING_KEYS = ("1BoatSLRHt…",)`, `"bc1q…"`: an address by which somebody signs or is paid. Its checksum tells it from
 * a key, whatever the coin.
 */
const isAddressWithChecksum: Objection = ({ candidate: { family, value }, isOpaque }) => {
  if (family === 'password' || !isOpaque) return undefined;
  const isOfSegwit = bech32.test(value) && !secretPrefix.test(value) && checkBech32(value).kind === 'proven';
  return isOfSegwit || isBase58Address(value) ? 'the value is an address of a blockchain' : undefined;
};

/** `key = PublicKey("0a1b…")`, also where the value is decoded in it. */
const isMadePublic: Objection = ({ candidate: { wrapper } }) =>
  /(?:^|[\s.])(?:new)?(?:Public_?Key|PUBLIC_?KEY|public_key)/.test(wrapper) ? 'the value is a public key' : undefined;

const publicBase32 = /^(?:[GCLXTAUONV][A-Z2-7]{55}|M[A-Z2-7]{68}|P[A-Z2-7]{100,160})$/;

/** `strkey: "GA7Q…"` of Stellar, `account: "ABJH…"` of NATS: what is not secret there has the same checksum as the seeds. */
const isPublicStrkey: Objection = ({ candidate: { value } }) =>
  publicBase32.test(value) && hasCrc16(value) ? 'the value is a public key' : undefined;

/** `signingKey: "tpubDD1…"`: from it addresses are derived, and nothing is paid with it. */
const isExtendedPublicKey: Objection = ({ candidate: { value } }) =>
  /^[xyztuvYZUV]pub[1-9A-HJ-NP-Za-km-z]{100,110}(?:-\[|$)/.test(value) ? 'the value is a public key' : undefined;

export const blockchainRejections: readonly Objection[] = [
  isPoint,
  isChainAddress,
  isAccount,
  isAddressWithChecksum,
  isMadePublic,
  isPublicStrkey,
  isExtendedPublicKey,
];
