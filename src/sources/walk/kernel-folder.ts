import { statfsSync } from 'node:fs';
import { unlessRefused } from '../../foundation/system-error.ts';
import { encodePath } from '../path-bytes.ts';

/** How procfs and sysfs call themselves in `statfs`. */
const types: ReadonlySet<number> = new Set([0x9fa0, 0x62656572]);

/**
 * Whether Linux shows its processes or devices in a folder. Such files are no one's: they hold the memory of programs,
 * repeat the files that are open, and have no end.
 */
export function isKernelFolder(path: string): boolean {
  return process.platform === 'linux' && types.has(unlessRefused(() => statfsSync(encodePath(path)).type) ?? 0);
}

/** What they are called wherever a system is mounted, so that no other folder costs a call. */
export const kernelFolderNames: ReadonlySet<string> = new Set(['proc', 'sys']);

/** Under which they are counted as left out. */
export const kernelFolders = 'folders of the kernel (procfs and sysfs)';
