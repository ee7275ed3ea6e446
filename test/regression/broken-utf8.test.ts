import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

async function findingsOf(files: Readonly<Record<string, Uint8Array>>) {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return (await scan({ target: { kind: 'dir', paths: [folder] } })).findings;
}

/** Bytes over 0x7f in a row were read as so many U+FFFD, and the key dropped as a run of one character. */
test('a key in binary is found whatever its bytes are', async () => {
  const key = `0w\x02\x01\x01\x04 ${grow(sample`${alphanumeric(12)}`, 1)}\xe9\xfa\xb3\xff\xfe\x81\x90\xe2\xf1\xc0${grow(sample`${alphanumeric(10)}`, 2)}`;
  const findings = await findingsOf({
    'push.der': Buffer.from(`${key}\xa0\n\x06\b*H=\x03\x01\x07\xa1D\x03B\0\x04`, 'latin1'),
  });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['private-key-curve-binary']);
});

/** A mark behind the key's first part, such as `?` and a letter, was taken for the rest of a longer text. */
test('what stands beside a key in binary does not join it', async () => {
  const [modulus, half] = [
    grow(sample`${alphanumeric(128)}`, 5),
    grow(sample`${'\x01\xb2\x9f'.repeat(16)}${alphanumeric(48)}`, 6),
  ];
  const head = `0\x82\x02]\x02\x01\0\x02\x81\x81\0${modulus}\x02\x03\x01\0\x01\x02\x81\x80`;
  const findings = await findingsOf({ 'push.der': Buffer.from(`${head}${half}?q!x`, 'latin1') });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['private-key-rsa-binary']);
});

test('a key of zeros is none', async () => {
  const key = `0w\x02\x01\x01\x04 ${'\0'.repeat(32)}\xa0\n\x06\b*H=\x03\x01\x07\xa1D\x03B\0\x04`;
  expect(await findingsOf({ 'push.der': Buffer.from(key, 'latin1') })).toEqual([]);
});

test('a password is the same in UTF-8 and in an encoding of one byte a character', async () => {
  const line = `db_pass${'word'} = "${grow(sample`${alphanumeric(9)}`, 3)}\xfc\xdf${grow(sample`${alphanumeric(4)}`, 4)}"\n`;
  const findings = await findingsOf({ 'a.ini': Buffer.from(line, 'latin1'), 'b.ini': Buffer.from(line, 'utf8') });
  expect(findings.map(({ occurrences }) => occurrences.length)).toEqual([2]);
});
