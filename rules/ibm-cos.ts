import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main';
const secret = hexadecimal(48);
const keyId: Companion = {
  name: 'access key id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{32})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const ibmCosSecret: Rule = {
  id: 'ibm-cos-secret-access-key',
  name: 'IBM Cloud Object Storage HMAC secret',
  provider: 'ibm-cos',
  kind: 'context',
  description: 'With its access key id it reads and writes the buckets its role allows.',
  severity: 'critical',
  ...named({
    names: ['ibm', 'cos_hmac', 'cos hmac', 'cos secret', 'cos access', 'cloud object', 'secret access'],
    value: secret,
    words: ['secret'],
    near: 90,
  }),
  companions: [keyId],
  references: [docs],
  rotate: {
    steps: 'Delete the service credential of the instance, create a new one with HMAC, and put it in place.',
    url: 'https://cloud.ibm.com/objectstorage',
  },
  examples: [
    sample`COS_HMAC_ACCESS_KEY_ID=${hexadecimal(32)}\nCOS_HMAC_SECRET_ACCESS_KEY=${secret}`,
    sample`"cos_hmac_keys": {"access_key_id": "${hexadecimal(32)}", "secret_access_key": "${secret}"}`,
  ],
  lookalikes: [
    sample`COS_HMAC_SECRET_ACCESS_KEY=${hexadecimal(47)}`,
    sample`COS_HMAC_SECRET_ACCESS_KEY=${'0'.repeat(48)}`,
  ],
};
