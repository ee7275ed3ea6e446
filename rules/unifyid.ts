import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** 32 bytes in URL-safe base64, padded, or as many characters of it. */
const key: Shape = { ...sequence(base64Url(43), '='), source: '(?=[^0-9\\s]{0,43}[0-9])[\\w\\-]{43}[\\w=\\-]' };

export const unifyidApiKey: Rule = {
  id: 'unifyid-api-key',
  name: 'UnifyID API key',
  provider: 'unifyid',
  kind: 'context',
  description: "Checks whether users are human, or who they say they are, on the owner's account.",
  severity: 'medium',
  ...named({ names: ['unify id', 'unify token', 'unify api', 'unify key'], value: key, near: 64 }),
  references: ['https://developer.unify.id/docs/'],
  rotate: {
    steps: 'Delete the key on the developer dashboard and create a new one (the service was taken over by Prove).',
    url: 'https://dashboard.unify.id/',
  },
  examples: [
    sample`UNIFYID_API_KEY=${key}`,
    sample`curl https://api.unify.id/v1/humandetect/verify -H "X-API-Key: ${key}"`,
  ],
  lookalikes: [sample`UNIFYID_API_KEY=${base64Url(42)}=`, sample`unifyIds("${base64Url(44)}")`],
};
