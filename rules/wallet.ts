import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerLetters, sequence } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

/** Words of letters drawn at random, of which hardly ever two begin alike, as none do in the list of words. */
const word = lowerLetters(5);
const three = sequence(word, ' ', word, ' ', word);
const twelve = sequence(three, ' ', three, ' ', three, ' ', three);

export const walletRecoveryPhrase: Rule = {
  id: 'wallet-recovery-phrase',
  name: 'Recovery phrase of a wallet',
  provider: 'wallet',
  kind: 'context',
  description: 'Gives everything that the wallet holds to whoever has it, on every chain; nobody can take that back.',
  severity: 'critical',
  isBroad: true,
  origin: 'chosen',
  entropy: 0,
  structure: 'recovery-phrase',
  keywords: [
    'mnemonic',
    'hdwallet',
    'seedphrase',
    'seed_phrase',
    'seed phrase',
    'recoveryphrase',
    'recovery_phrase',
    'recovery phrase',
    'fromphrase',
    'fromuri',
  ],
  pattern:
    /(?:mnemonic|hdwallet|(?:seed|recovery)[_ ]?phrase|fromphrase|fromuri)[\w.\-"'`)\]]{0,40}[\s:=>(,[?|{]{0,40}(?:(?:process\.env|os\.environ)[\w.()[\]"']{1,40}[\s|?,or]{1,6})?["'`]?(?<![a-z])(?<secret>(?:[a-z]{3,8} ){11,23}[a-z]{3,8})(?!\.?[ \w])/i,
  references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  rotate: {
    steps:
      'Make a new wallet, move everything that the old one holds on any chain there, then never use the old phrase.',
    url: 'https://support.metamask.io/stay-safe/safety-in-web3/my-wallet-has-been-compromised-what-should-i-do/',
  },
  examples: [
    sample`MNEMONIC="${twelve}"`,
    sample`const provider = new HDWalletProvider(\n  '${twelve} ${twelve}',\n  'https://rpc.example/',\n);`,
    sample`SEED_PHRASE=${twelve} ${three}\n`,
  ],
  lookalikes: [
    sample`MNEMONIC="${three} ${three} ${three}"`,
    sample`mnemonic: ${twelve} ${word}\n`,
    sample`mnemonic = "test test test test test test test test test test test junk"`,
    sample`SEED_PHRASE="put here the twelve words that your own wallet has shown you"`,
  ],
};

/** Web3's own format, and that of the validators of Ethereum (EIP-2335). */
export const walletKeystore: Rule = {
  id: 'wallet-keystore',
  name: 'Encrypted key of a wallet (Ethereum keystore)',
  provider: 'wallet',
  kind: 'provider',
  description: 'Gives what the account holds, or the stake of a validator, to whoever guesses its password.',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['"aes-128-ctr"'],
  pattern:
    /"aes-128-ctr",\s{0,40}(?:"(?:cipher)?params"\s{0,4}:\s{0,4}\{\s{0,40}"iv"\s{0,4}:\s{0,4}"[0-9a-fA-F]{24,32}"\s{0,40}\},\s{0,40})?"(?:ciphertext|message)"\s{0,4}:\s{0,4}"(?<secret>[0-9a-fA-F]{64})"/,
  entropy: 0,
  references: [
    'https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage',
    'https://eips.ethereum.org/EIPS/eip-2335',
  ],
  rotate: {
    steps:
      'Move what the account holds to a new one; exit a validator whose key leaked. Another password for the file does not help: old copies keep theirs.',
    url: 'https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage',
  },
  examples: [
    at(
      'keystore/UTC--2026-03-04T10-11-12.123Z--deploy',
      sample`{"crypto":{"cipher":"aes-128-ctr","ciphertext":"${hexadecimal(64)}","cipherparams":{"iv":"${hexadecimal(32)}"},"kdf":"scrypt"}}`,
    ),
    sample`"crypto": {\n  "cipher": "aes-128-ctr",\n  "cipherparams": {\n    "iv": "${hexadecimal(32)}"\n  },\n  "ciphertext": "${hexadecimal(64)}",\n`,
    sample`"cipher": {"function": "aes-128-ctr", "params": {"iv": "${hexadecimal(32)}"}, "message": "${hexadecimal(64)}"}`,
  ],
  lookalikes: [
    sample`{"cipher":"aes-128-ctr","ciphertext":"${hexadecimal(62)}"}`,
    sample`createCipheriv("aes-128-ctr", key, iv)`,
  ],
};
