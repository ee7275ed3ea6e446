import type { BlobSink } from '../../model/source.ts';
import { Expansion } from './expansion/expansion.ts';
import type { ArchiveLimits } from './expansion/limits.ts';
import { Memory } from './expansion/memory.ts';

/** What opens archives. The bundle loads this, and everything it imports, with the first archive. */
export function createMemory(): Memory {
  return new Memory();
}

export function createExpansion(sink: BlobSink, limits: ArchiveLimits, memory: Memory): Expansion {
  return new Expansion(sink, limits, memory);
}
