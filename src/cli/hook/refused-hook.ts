import type { HookName } from '../../hook/names.ts';
import { skipVariable } from '../../hook/run/skip.ts';
import { exitCodes, type ScanResult, type Target } from '../../model/result.ts';
import { reporters } from '../../report/index.ts';
import { writeStderr } from '../../report/write.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';
import { tell } from '../stderr.ts';
import { hasColor } from '../terminal.ts';
import { version } from '../version.ts';

/** Leaves room for what the other end of a push puts before each line, and for a narrow terminal. */
const columns = 72;

const stopped: Readonly<Record<HookName, string>> = {
  'pre-commit':
    'the commit was stopped. Remove the secret, `git add` the file again, and revoke it if anybody else may have seen it.',
  'commit-msg':
    'the commit was stopped. Remove the secret from the message: git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"',
  'pre-push':
    'nothing was pushed. The commits named above hold the secret, even if a later one removes it: rewrite them with `git rebase --interactive`, and revoke it if anybody else may have seen it.',
  'pre-receive':
    'the push was refused. The commits named above hold the secret, even if a later one removes it: rewrite them with `git rebase --interactive` and push again. Revoke it if anybody else may have seen it.',
};
/** For what the pre-commit program has read by hand, where no commit waits. */
const foundElsewhere: Readonly<Partial<Record<Target['mode'], string>>> = {
  dir: 'the files named above hold the secret. Remove it, and revoke it if anybody else may have seen it.',
  range: 'the commits named above hold the secret, even if a later one removes it. Revoke it.',
};
const unread = 'not everything could be read, so nothing is let through; see what to do above.';

/** Tells the person who is waiting why nothing was let through. Returns the exit code. */
export async function tellRefusal(name: HookName, result: ScanResult, typed: TypedOptions): Promise<number> {
  writeStderr(
    await reporters.text.render(result, {
      color: hasColor('stderr', typed),
      columns,
      version,
    }),
  );
  if (result.findings.length === 0) {
    tell(`\nstraykey: ${unread}`);
    return exitCodes.incomplete;
  }
  const elsewhere = name === 'pre-commit' ? foundElsewhere[result.target.mode] : undefined;
  tell(`\nstraykey: ${elsewhere ?? stopped[name]}`);
  if (name === 'commit-msg')
    tell(`straykey: if it is not a secret: ${skipVariable}="reason" before the command lets it pass, and is recorded.`);
  else if (name === 'pre-receive')
    tell(
      'straykey: if it is not a secret, write `straykey:allow -- reason` in a comment on its line, or ask who runs this server for a baseline.',
    );
  else
    tell(
      `straykey: if it is not a secret, write \`straykey:allow -- reason\` in a comment on its line; ${skipVariable}="reason" before the command lets everything pass, and is recorded.`,
    );
  return exitCodes.findings;
}
