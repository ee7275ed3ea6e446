import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const minioSecretKey: Rule = {
  id: 'minio-secret-key',
  name: 'MinIO secret key',
  provider: 'minio',
  kind: 'context',
  description: 'Reads, writes and deletes the objects of the buckets its access key may use.',
  severity: 'high',
  ...named({ names: ['minio'], value: sequence(digitWithin(40), base64(40)), words: ['secret', 'passw'] }),
  references: ['https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html'],
  rotate: {
    steps: 'Remove the access key with mc admin accesskey rm, look through the buckets, then create another.',
    url: 'https://min.io/docs/minio/linux/reference/minio-mc-admin/mc-admin-accesskey.html',
  },
  examples: [
    sample`MINIO_SECRET_KEY=${base64(40)}`,
    sample`[minio]\ntype = s3\nprovider = Minio\naccess_key_id = ${alphanumeric(20)}\nsecret_access_key = ${alphanumeric(40)}\n`,
  ],
  lookalikes: [sample`MINIO_SECRET_KEY=minioadmin`, sample`MINIO_SECRET_KEY=${alphanumeric(30)}`],
};
