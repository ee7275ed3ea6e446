import type { ScanTarget } from '../../scan/options.ts';
import type { HookName } from '../names.ts';

/** What a hook has to do, given what git told it. */
export type HookWork =
  | {
      readonly kind: 'scan';
      readonly target: ScanTarget;
      /** What git printed when it compared the index with HEAD, if it has already been asked. */
      readonly compared?: Uint8Array;
    }
  /** There is nothing to scan: only deletions, or nothing at all. */
  | { readonly kind: 'nothing'; readonly why: string };

/** How git called a hook. */
export interface HookCall {
  readonly name: HookName;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Git has already been asked what is staged; its answer comes on standard input. */
  readonly hasComparison: boolean;
}
