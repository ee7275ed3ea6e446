import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { withPublicHalf } from '../../src/engine/proof/checksums/ed25519-pair.ts';
import { scan, type ScanTarget } from '../../src/index.ts';
import { randomFrom } from '../../src/rule/sample.ts';

function keypair(seed: number): readonly string[] {
  const random = randomFrom(seed);
  return withPublicHalf(Array.from({ length: 32 }, () => Math.floor(random() * 256)).join(',')).split(',');
}

async function findingsIn(target: ScanTarget) {
  const { findings } = await scan({ target });
  return findings.map(({ ruleId, confidence, occurrences }) => `${ruleId} ${confidence} ${occurrences.length}`);
}

const compact = `[${keypair(1).join(',')}]`;

test.each(['id.json', 'target/deploy/shop-keypair.json', 'wallet.json'])(
  'a file that is nothing but a keypair is found: %s',
  async (path) => {
    expect(await findingsIn({ kind: 'dir', paths: [newTree({ [path]: compact })] })).toEqual([
      'solana-keypair-bytes certain 1',
    ]);
    const repository = newRepository();
    repository.commit('one', { [path]: `${compact}\n` });
    expect(await findingsIn({ kind: 'git', repository: repository.folder })).toEqual([
      'solana-keypair-bytes certain 1',
    ]);
  },
);

test('the same keypair in a file and in code, with other blanks, is one finding', async () => {
  const lines = keypair(1).join(',\n    ');
  const folder = newTree({
    'id.json': compact,
    'pay.ts': `const payer = Keypair.fromSecretKey(\n  Uint8Array.from([\n    ${lines},\n  ]),\n);\n`,
  });
  expect(await findingsIn({ kind: 'dir', paths: [folder] })).toEqual(['solana-keypair-bytes certain 2']);
});

test('bytes that are no keypair, or in a file of any other name, are none', async () => {
  const folder = newTree({
    'id.json': `[${keypair(1).slice(0, 32).join(',')}]`,
    'signature.ts': `const signature = new Uint8Array([${[...keypair(1).slice(32), ...keypair(2).slice(32)].join(', ')}]);\n`,
    'table.json': `[${keypair(3).join(',')}]`,
  });
  expect(await findingsIn({ kind: 'dir', paths: [folder] })).toEqual([]);
});
