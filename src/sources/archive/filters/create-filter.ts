import { DeltaFilter } from './delta-filter.ts';
import type { Filter, FilterName, FilterOutput } from './filter.ts';
import { X86Filter } from './x86-filter.ts';

/** `properties` are those that xz and 7z both store. */
export function createFilter(name: FilterName, properties: Uint8Array, output: FilterOutput): Filter {
  switch (name) {
    case 'delta':
      return new DeltaFilter((properties[0] ?? 0) + 1, output);
    case 'x86':
      return new X86Filter(output);
  }
}
