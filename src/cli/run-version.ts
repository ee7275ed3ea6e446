import { exitCodes } from '../model/result.ts';
import { writeStdout } from '../report/write.ts';
import { version } from './version.ts';

export function runVersion(): number {
  writeStdout([`${version}\n`]);
  return exitCodes.clean;
}
