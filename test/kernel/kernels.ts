import { createKernel, type Gate, type Kernel, type Keyword, type ValueScope } from '../../src/kernel/index.ts';
import { buildTables } from '../../src/kernel/tables/build-tables.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';

export interface Hit {
  readonly position: number;
  readonly rule: number;
}

export const openGate: Gate = { kind: 'open' };

/** The compiled kernel and its twin over the same tables. */
export function kernelsOf(keywords: readonly Keyword[]): readonly Kernel[] {
  const tables = buildTables(keywords);
  return [createKernel(tables, readKernelBinary()), createKernel(tables)];
}

export function hitsIn(kernel: Kernel, bytes: Uint8Array, scope: ValueScope = 'any'): readonly Hit[] {
  const all: Hit[] = [];
  kernel.search(bytes, scope, (hits) => {
    for (let index = 0; index < hits.count; index++)
      all.push({ position: hits.position(index), rule: hits.rule(index) });
  });
  return all;
}
