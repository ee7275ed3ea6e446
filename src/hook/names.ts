/** The git hooks that look for secrets. */
export const hookNames = ['pre-commit', 'commit-msg', 'pre-push', 'pre-receive'] as const;
export type HookName = (typeof hookNames)[number];

/** Those to which git says on standard input what is sent. */
export const hooksWithInput: ReadonlySet<HookName> = new Set(['pre-push', 'pre-receive']);
