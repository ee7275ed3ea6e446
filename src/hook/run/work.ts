import type { HookCall, HookWork } from './call.ts';
import { preCommitWork } from './pre-commit.ts';

/** Throws UsageError if git cannot have called it this way, SourceError where git refuses the repository. */
export async function findWork(call: HookCall): Promise<HookWork> {
  switch (call.name) {
    case 'pre-commit':
      return preCommitWork(call);
    case 'commit-msg':
      return (await import('./commit-message.ts')).commitMessageWork(call);
    case 'pre-push':
      return (await import('./pushed-refs.ts')).prePushWork(call);
    case 'pre-receive':
      return (await import('./pushed-refs.ts')).preReceiveWork();
  }
}
