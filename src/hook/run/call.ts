import type { ScanTarget } from '../../scan/options.ts';
import type { HookName } from '../names.ts';

/** What a hook has to do, by what git told it. */
export type HookWork =
  | { readonly kind: 'scan'; readonly target: ScanTarget }
  /** Nothing comes in: only deletions, or nothing at all. */
  | { readonly kind: 'nothing'; readonly why: string };

/** How git called a hook. */
export interface HookCall {
  readonly name: HookName;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Git has been asked what is staged, and its answer comes on standard input. */
  readonly hasComparison: boolean;
}
