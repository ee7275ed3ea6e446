import type { Rule } from '../src/model/rule.ts';
import { lowerLetters, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

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
