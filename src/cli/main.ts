import { StraykeyError } from '../errors.ts';
import { spellOutControls } from '../foundation/control-characters.ts';
import { describeRefusal } from '../foundation/system-error.ts';
import { exitCodes } from '../model/result.ts';
import { type CommandLine, parseCommandLine } from './arguments/command-line.ts';
import { TypedOptions } from './arguments/typed-options.ts';
import { runScan } from './scan/run-scan.ts';
import { tell } from './stderr.ts';
import { columnsOfStdout } from './terminal.ts';

/** Runs a command line and returns the exit code. Known errors become one line; bugs are thrown, with their stack. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(parseCommandLine(args));
  } catch (error) {
    const message = error instanceof StraykeyError ? error.message : describeRefusal(error);
    if (message === undefined) throw error;
    const { withoutSecrets } = await import('../safe-message.ts');
    tell(`straykey: ${spellOutControls(await withoutSecrets(message))}`);
    return exitCodes.usage;
  }
}

async function run(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  if (typed.has('version')) return (await import('./run-version.ts')).runVersion();
  if (typed.has('help')) return (await import('./help/help.ts')).runHelp(line, columnsOfStdout());
  switch (line.command) {
    case 'rules':
      return (await import('./rules/run-rules.ts')).runRules(line);
    case 'baseline':
      return (await import('./baseline/run-baseline.ts')).runBaseline(line);
    case 'stdin':
      return typed.has('mask') ? (await import('./run-mask.ts')).runMask(line) : runScan(line);
    case 'hook':
      return line.positionals[0] === 'run'
        ? (await import('./hook/run-hooked.ts')).runHooked(line)
        : (await import('./hook/run-hook.ts')).runHook(line);
    case 'audit':
      return (await import('./run-audit.ts')).runAudit(line);
    case 'completion':
      return (await import('./completion/run-completion.ts')).runCompletion(line);
    default:
      return runScan(line);
  }
}
