import { readFileSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { systemErrorCode } from '../../foundation/system-error.ts';

/** The variable that may hold a token for GitLab. */
const tokenVariable = 'GITLAB_TOKEN';

/**
 * Reads the token from the file, without its last line feed, or from the variable. Throws UsageError if there is none;
 * no message contains any part of it.
 */
export function readGitlabToken(file: string | undefined): string {
  const token = file === undefined ? process.env[tokenVariable] : readTokenFile(file);
  if (token === undefined || token === '')
    throw new UsageError(
      `GitLab needs a token: put it into the variable ${tokenVariable} or a file, and name that with --gitlab-token-file`,
    );
  if (!/^[\x21-\x7e]{1,4096}$/.test(token))
    throw new UsageError(
      `${file === undefined ? `the variable ${tokenVariable}` : file} must contain one token and nothing else`,
    );
  return token;
}

function readTokenFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (systemErrorCode(error) === '') throw error;
    throw new UsageError(`cannot read the token file ${path}; name a file that you may read`, { cause: error });
  }
}
