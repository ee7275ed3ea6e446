import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const onCurve = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });

const pairs = {
  'RSA of 1024 bits': rsa(1024),
  'RSA of 2048 bits': rsa(2048),
  'RSA of 3072 bits': rsa(3072),
  'P-256': onCurve('prime256v1'),
  'P-384': onCurve('secp384r1'),
  secp256k1: onCurve('secp256k1'),
  Ed25519: generateKeyPairSync('ed25519'),
};

async function rulesThatFind(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'release.key'), bytes);
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  return findings.map(({ ruleId }) => ruleId);
}

function der(key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1'): Buffer {
  return key.export({ format: 'der', type });
}

test.each(Object.entries(pairs))('a private key in DER is found: %s', async (name, { privateKey, publicKey }) => {
  const rule = name.startsWith('RSA') ? 'private-key-rsa-binary' : 'private-key-curve-binary';
  expect(await rulesThatFind(der(privateKey, 'pkcs8'))).toEqual([rule]);
  expect(await rulesThatFind(publicKey.export({ format: 'der', type: 'spki' }))).toEqual([]);
});

test('so it is without the algorithm in front', async () => {
  expect(await rulesThatFind(der(pairs['RSA of 2048 bits'].privateKey, 'pkcs1'))).toEqual(['private-key-rsa-binary']);
  expect(await rulesThatFind(der(pairs['P-256'].privateKey, 'sec1'))).toEqual(['private-key-curve-binary']);
});

test('the same key in two forms is one finding', async () => {
  const folder = temporaryFolder();
  const { privateKey } = pairs['RSA of 2048 bits'];
  writeFileSync(join(folder, 'a.der'), der(privateKey, 'pkcs1'));
  writeFileSync(join(folder, 'b.pk8'), der(privateKey, 'pkcs8'));
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.occurrences).toHaveLength(2);
});
