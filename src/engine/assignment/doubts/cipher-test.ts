import type { Candidate } from '../candidate.ts';

/** A member whose value is hexadecimal or empty: `nonce: '…'`, `"ct" : ""`, `Tag = …`, `expected:  hex('…')`. */
const member =
  /(?<![\w-])["']?([A-Za-z]{1,12}(?:_?[A-Za-z]{1,12}){0,2})["']?[ \t]{0,12}[:=][ \t]{0,12}(?:[\w.]{1,20}\()?(?:["'](?:0x)?((?:[0-9a-f]{2}){0,2000})["']|((?:[0-9a-f]{2}){4,2000})(?![\w.-]))/gi;
/** What goes in, in the clear: nobody keeps that beside a key but to test a cipher. */
const clear = /^(?:pt|plain|plaintext|plain_?text|msg|message|aad|ad|adata|hash|digest)$/i;
/** What comes out, or how it was started. */
const result = /^(?:ct|cipher|ciphertext|cipher_?text|tag|mac|iv|nonce|expected|signature|sig)$/i;
const keyWords: ReadonlySet<string> = new Set(['key', 'keys', 'secret']);
const shortestResult = 8;

/**
 * Why a key is only to be looked at: what is encrypted or signed with it stands beside it, in the clear and as a
 * result, as in the tests of ciphers: `key: '…', nonce: '…', msg: '…', tag: '…'`, one on a line. `around` gives the
 * text round the key. Undefined for any other value.
 */
export function cipherTestDoubt({ family, words, value }: Candidate, around: () => string): string | undefined {
  if (family !== 'api-key' && family !== 'secret') return undefined;
  if (!words.some((word) => keyWords.has(word)) || !/^(?:0x)?(?:[0-9a-f]{2}){8,}$/i.test(value)) return undefined;
  const members = [...around().matchAll(member)];
  const isTest =
    members.some(([, name = '']) => clear.test(name)) &&
    members.some(
      ([, name = '', quoted = '', bare = '']) => result.test(name) && (quoted || bare).length >= shortestResult,
    );
  return isTest ? 'a message and what comes of it stand beside the key, as in the test of a cipher' : undefined;
}
