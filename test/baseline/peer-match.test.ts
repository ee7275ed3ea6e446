import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { matchPeers } from '../../src/baseline/peer-match.ts';
import type { PeerEntry } from '../../src/baseline/peer-report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { growToken, sampleFinding } from '../report/sample-result.ts';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const path = 'src/deploy/config.ts';

function accepted(findings: readonly Finding[], entry: Partial<PeerEntry>): readonly string[] {
  return matchPeers(findings, [{ rule: 'Secret Keyword', path, line: 1, ...entry }], sha1).accepted.map(
    ({ secret }) => secret,
  );
}

test('a hash is that of the secret, or of the password in an address, in whatever file', () => {
  const token = growToken(1);
  const address = `postgres://shop:${growToken(2)}@db/orders`;
  const findings = [sampleFinding(1, { secret: token }), sampleFinding(2, { secret: address })];
  expect(accepted(findings, { path: 'moved.ts', sha1: sha1(token) })).toEqual([token]);
  expect(accepted(findings, { path: 'moved.ts', sha1: sha1(address) })).toEqual([address]);
  expect(accepted(findings, { path: 'moved.ts', sha1: sha1(growToken(2)) })).toEqual([address]);
  expect(accepted(findings, { path: 'moved.ts', sha1: sha1(growToken(3)) })).toEqual([]);
});

test('a secret may be a part of the other, in the same file and if it is not too short', () => {
  const token = growToken(1);
  expect(accepted([sampleFinding(1)], { secret: token.slice(5) })).toEqual([token]);
  expect(accepted([sampleFinding(1)], { secret: `token = '${token}'` })).toEqual([token]);
  expect(accepted([sampleFinding(1)], { secret: token.slice(5), path: 'moved.ts' })).toEqual([]);
  expect(accepted([sampleFinding(1)], { secret: token.slice(-7) })).toEqual([]);
});

test('without the secret or its hash, an entry is about what stands on its line', () => {
  expect(accepted([sampleFinding(1)], { line: 12 })).toEqual([growToken(1)]);
  expect(accepted([sampleFinding(1)], { line: 12, path: `./${path}` })).toEqual([growToken(1)]);
  expect(accepted([sampleFinding(1)], { line: 13 })).toEqual([]);
});

test('entries that are about nothing that was found are told', () => {
  const entry: PeerEntry = { rule: 'Secret Keyword', path, line: 13 };
  expect(matchPeers([sampleFinding(1)], [entry], sha1).unmatched).toEqual([entry]);
});
