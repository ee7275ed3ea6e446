import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(16), digitInLast(16));

export const connectwisePrivateKey: Rule = {
  id: 'connectwise-private-key',
  name: 'ConnectWise PSA private key',
  provider: 'connectwise',
  kind: 'context',
  description: 'With the public key it acts as the member: it reads and changes tickets, companies and agreements.',
  severity: 'high',
  ...named({ names: ['connectwise'], value: key, words: ['private'], near: 120 }),
  references: ['https://developer.connectwise.com/Best_Practices/PSA_Authentication'],
  rotate: {
    steps: 'Delete the API key of the member, create another and put it in place.',
    url: 'https://developer.connectwise.com/',
  },
  examples: [sample`CONNECTWISE_PRIVATE_KEY=${key}`, sample`connectwise:\n  publicKey: ${key}\n  privateKey: ${key}`],
  lookalikes: [sample`CONNECTWISE_PUBLIC_KEY=${alphanumeric(16)}`, sample`CONNECTWISE_CLIENT_ID=${uuid()}`],
};
