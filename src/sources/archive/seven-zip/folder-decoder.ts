import type { ProblemKind } from '../../../model/problem.ts';
import { type Decoder, type DecoderOutput, needsMore } from '../decode/decoder.ts';
import { createFilter } from '../filters/create-filter.ts';
import type { Filter } from '../filters/filter.ts';
import { type CoderSetting, createCoder, filterOf } from './coders.ts';
import type { Folder } from './streams.ts';

export interface FolderTarget extends DecoderOutput {
  /** Told how many packed bytes are about to be read. */
  read(bytes: number): void;
  /** Told that some of them were not needed. */
  leave(): void;
}

/**
 * Undoes the coders of a folder, one behind the other. Returns false if one of them is not read, with nothing done.
 */
export function decodeFolder(
  { chain, sizes }: Folder,
  packed: Uint8Array,
  target: FolderTarget,
  { memory, mostMemory }: Pick<CoderSetting, 'memory' | 'mostMemory'>,
): boolean {
  const [first, ...others] = chain ?? [];
  if (!first) return false;
  const filters: Filter[] = [];
  let write = (bytes: Uint8Array): boolean => target.write(bytes);
  for (const coder of others.toReversed()) {
    const name = filterOf(coder);
    if (name === undefined) return false;
    const filter = createFilter(name, coder.properties, write);
    filters.unshift(filter);
    write = (bytes) => filter.write(bytes);
  }
  const complain = (kind: ProblemKind, detail: string): void => target.complain(kind, detail);
  const decoder = createCoder(first, { output: { write, complain }, size: sizes[0], mostMemory, memory });
  if (!decoder) return false;
  target.read(packed.length);
  if (!feed(decoder, packed) && decoder.state !== 'stopped') target.leave();
  if (decoder.state !== 'stopped') for (const filter of filters) filter.end();
  return true;
}

/** Whether all bytes were used. */
function feed(decoder: Decoder, bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && (decoder.state === 'running' || decoder.state === 'complete')) {
    const used = decoder.step(bytes.subarray(at));
    if (used === needsMore) break;
    at += used;
  }
  return at + decoder.end(bytes.subarray(at)) === bytes.length;
}
