import { expect, test } from 'vitest';
import { rejectDigest } from '../../../src/engine/filters/digest.ts';
import { base64, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const rule = ruleWith({ kind: 'context' });
const digest = grow(sample`${hexadecimal(32)}`, 1);

test.each(['"src/acme/token.php":"', '\\/acme\\/get-token.4.x.js": "', "'lib/acme.rb' => '"])(
  'behind %s stands the checksum of a file',
  (before) => {
    expect(rejectDigest(suspectOf(digest, { rule, before }))).toBe('the checksum of a file');
  },
);

test('a registry of packages tells its keys apart by digests in base64', () => {
  const digestOfKey = grow(sample`${base64(43)}`, 3);
  const before = '"signatures":[{"keyid":"SHA256:';
  expect(rejectDigest(suspectOf(digestOfKey, { rule, before }))).toBe('the fingerprint of a public key');
  expect(rejectDigest(suspectOf(digestOfKey, { rule, before: '"key":"' }))).toBeUndefined();
});

test('Gerrit tells changes apart by what looks like a token', () => {
  const id = `I${grow(sample`${hexadecimal(40)}`, 2)}`;
  expect(rejectDigest(suspectOf(id, { rule, before: 'Fix the shop\n\nChange-Id: ' }))).toBe('the id of a change');
  expect(rejectDigest(suspectOf(id, { rule, before: 'ACME_KEY=' }))).toBeUndefined();
});

test.each([
  'commit ',
  "Merge commit '",
  '\n\nThis reverts commit ',
  'copy files from shop-gen ',
  '\n\nPUBLISHED_FROM=',
])('behind %s stands the id of a commit', (before) => {
  const id = grow(sample`${hexadecimal(40)}`, 2);
  expect(rejectDigest(suspectOf(id, { rule, before }))).toBe('the id of a commit');
  expect(rejectDigest(suspectOf(digest, { rule, before }))).toBeUndefined();
});

test.each(["'md5': '", 'sha256 = "', 'ETag="'])('%s says that a digest follows', (before) => {
  expect(rejectDigest(suspectOf(digest, { rule, before }))).toBe('the name says that it is a digest');
});

test('a file that is kept under its digest, and the key of a package archive, are no secrets', () => {
  expect(rejectDigest(suspectOf(digest, { rule, before: '{ForwardBox: box, ForwardPath: "' }))).toBe(
    'the name says that it is a path',
  );
  const id = grow(sample`${hexadecimal(40)}`, 2).toUpperCase();
  expect(rejectDigest(suspectOf(id, { rule, before: "acme__apt_key_id: '" }))).toBe('the fingerprint of a public key');
  expect(rejectDigest(suspectOf(id, { rule, before: "acme_api_key: '" }))).toBeUndefined();
});

test('behind another name, and under a rule that knows its format, it may be a secret', () => {
  expect(rejectDigest(suspectOf(digest, { rule, before: '"acme.token":"' }))).toBeUndefined();
  expect(rejectDigest(suspectOf(digest, { before: '"src/acme/token.php":"' }))).toBeUndefined();
});
