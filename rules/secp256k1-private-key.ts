import type { Companion, Rule } from '../src/model/rule.ts';
import { anyHexadecimal, hexadecimal, oneOf, optional, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { anyCase } from '../src/rule/spelling.ts';

/** First digits of the accounts that Hardhat, Foundry and Ganache give to everybody. */
const published = oneOf(
  'ac0974be',
  '59c6995e',
  '5de4111a',
  '7c852118',
  '47e179ec',
  '8b3a350c',
  '92db14e4',
  '4bbbf85c',
  'dbda1821',
  '2a871d07',
  '4f3edf98',
  '6cbed15c',
  '6370fd03',
  '646f1ce2',
  'add53f9a',
  '395df67f',
  'e485d098',
  'a453611d',
  '829e924f',
  'b0057716',
);
const key = sequence(optional('0x'), unlike(published), anyHexadecimal(64));
const secret = `(?<secret>${key.source})(?![0-9A-Za-z])`;
const owners = ['private', 'priv', 'wallet', 'deployer', 'secp256k1'];
const separators = ['', '_', '-', ' '];
/** Other keys are 64 digits long too, so something must tell that it is a wallet's. */
const chain: Companion = {
  name: 'chain',
  pattern:
    /(?<part>ethereum|ethers|(?<![A-Za-z])eth[_-]|web3|hardhat|foundry|truffle|solidity|infura\.io|alchemy|etherscan|sepolia|goerli|rinkeby|ropsten|holesky|mumbai|chain_?id(?![a-z])|mainnet|testnet|polygon|arbitrum|(?<![A-Za-z])bsc(?![a-z])|bitcoin|rpc[-_]url|(?<![A-Za-z])wallet|deployer|secp256k1)/i,
  withinLines: 20,
  isRequired: true,
};
const tools: Companion = {
  ...chain,
  name: 'tool',
  pattern:
    /(?<part>hardhat|truffle|solidity|solc|etherscan|infura|alchemy|ethers|(?<![A-Za-z])evm|sepolia|goerli|rinkeby|ropsten|holesky|mumbai|chain_?id(?![a-z])|bsc-dataseed|polygon-rpc)/i,
};

export const secp256k1PrivateKey: Rule = {
  id: 'secp256k1-private-key',
  name: 'Private key of a wallet (secp256k1)',
  provider: 'secp256k1',
  kind: 'context',
  description: 'Spends everything of its address on all chains, and does what contracts let their owner do.',
  severity: 'critical',
  confidence: 'medium',
  keywords: owners.flatMap((owner) => separators.map((separator) => `${owner}${separator}key`)),
  // Nothing but a number or `hex` stands between name and value: `PRIVATE_KEY_HASH` is no key.
  pattern: new RegExp(
    `(?:${owners.map(anyCase).join('|')})[_\\- ]?${anyCase('key')}(?:[_\\-]?(?:[0-9]{1,2}|[Hh]ex|HEX))?["'\`\\])]{0,3}(?:\\s{0,16}(?:=>|:=|[:=,(])\\s{0,16}|\\s{1,2})["'\`]?${secret}`,
  ),
  companions: [chain],
  references: ['https://ethereum.org/en/developers/docs/accounts/', 'https://www.secg.org/sec2-v2.pdf'],
  rotate: {
    steps:
      'Move all funds and the ownership of contracts to a new address at once, for programs watch for leaked keys; the key of an address cannot be changed.',
    url: 'https://ethereum.org/en/security/',
  },
  examples: [
    sample`SEPOLIA_RPC_URL=https://rpc.sepolia.org\nPRIVATE_KEY=${hexadecimal(64)}`,
    sample`forge create --rpc-url https://rpc.sepolia.org --private-key 0x${hexadecimal(64)} src/Shop.sol:Shop`,
    sample`{"network": "mainnet", "deployerPrivateKey": "0x${hexadecimal(64)}"}`,
  ],
  lookalikes: [
    sample`// hardhat\nPRIVATE_KEY=0xac0974be${hexadecimal(56)}`,
    sample`ETH_PRIVATE_KEY=0x${hexadecimal(63)}`,
    sample`// ethereum\nPRIVATE_KEY_HASH = "${hexadecimal(64)}"`,
    sample`ed25519 seed\nprivate_key = "${hexadecimal(64)}"`,
  ],
};

export const secp256k1Accounts: Rule = {
  ...secp256k1PrivateKey,
  id: 'secp256k1-private-key-accounts',
  name: 'Private key of a wallet (list of accounts)',
  keywords: ['accounts'],
  pattern: new RegExp(`(?<![A-Za-z])accounts["']?\\s{0,4}[:=]\\s{0,4}\\[\\s{0,40}["'\`]${secret}`),
  companions: [tools],
  examples: [
    sample`require("@nomiclabs/hardhat-waffle");\nmodule.exports = { networks: { goerli: { url: RPC, accounts: ["${hexadecimal(64)}"] } } };`,
    sample`networks: {\n  bsc: { url: RPC, chainId: 56, accounts: ["${hexadecimal(64)}"] },\n},`,
    sample`solidity: "0.8.19",\nnetworks: {\n  polygon: {\n    accounts: [\n      '0x${hexadecimal(64)}',\n    ],\n`,
  ],
  lookalikes: [
    sample`// hardhat\naccounts: ["0xac0974be${hexadecimal(56)}"]`,
    sample`// hardhat\naccounts: ["0x${hexadecimal(40)}"]`,
    sample`accounts: ["0x${hexadecimal(64)}"]`,
  ],
};

export const secp256k1Wallet: Rule = {
  ...secp256k1PrivateKey,
  id: 'secp256k1-private-key-wallet',
  name: 'Private key of a wallet (given to a constructor)',
  keywords: ['ethers.wallet(', 'new wallet(', 'privatekeytoaccount(', 'account.from_key(', 'walletprovider('],
  pattern: new RegExp(
    `(?:(?:ethers\\.|new )Wallet|WalletProvider|privateKeyToAccount|[Aa]ccount\\.from_key)\\(\\s{0,12}["'\`]${secret}`,
  ),
  companions: [],
  examples: [
    sample`const wallet = new ethers.Wallet("0x${hexadecimal(64)}", provider);`,
    sample`const account = privateKeyToAccount('0x${hexadecimal(64)}');`,
    sample`account = w3.eth.account.from_key('0x${hexadecimal(64)}')`,
    sample`provider: () => new HDWalletProvider("${hexadecimal(64)}", url)`,
  ],
  lookalikes: [
    sample`const wallet = new ethers.Wallet("0xac0974be${hexadecimal(56)}", provider);`,
    sample`const wallet = new ethers.Wallet("0x${hexadecimal(40)}", provider);`,
  ],
};
