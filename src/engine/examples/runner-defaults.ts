import { hashOfValue } from './fnv1a.ts';

/** Settings of AppVeyor, whose every machine comes with this password for the databases on it, and is thrown away. */
const settings = /(?:^|\/)\.?appveyor[\w.-]{0,40}\.ya?ml$/i;
const hashOfPassword = 0x54ab3b0e;

/**
 * Whether every machine of the service that the file sets up has this password from the start, as its documentation
 * says.
 */
export function isRunnerDefault(secret: string, path: string): boolean {
  return settings.test(path) && hashOfValue(secret) === hashOfPassword;
}
