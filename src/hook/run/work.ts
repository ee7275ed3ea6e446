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
}

/** Throws UsageError where git cannot have called it so, SourceError where git refuses the repository. */
export async function findWork(call: HookCall): Promise<HookWork> {
  switch (call.name) {
    case 'pre-commit':
      return (await import('./pre-commit.ts')).preCommitWork(call);
    case 'commit-msg':
      return (await import('./commit-message.ts')).commitMessageWork(call);
    case 'pre-push':
      return (await import('./pushed-refs.ts')).prePushWork(call);
    case 'pre-receive':
      return (await import('./pushed-refs.ts')).preReceiveWork();
  }
}
