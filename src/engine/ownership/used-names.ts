/** The variable that a value is given to at the end of a line: `const apiKey = '…`, `KEY: str = "…`, `$key = trim('…`. */
const variable =
  /(?:^|[\s;({$.])(?<name>[A-Za-z_]\w{2,60})(?:\s?:\s?[\w.<>[\]]{1,30}|\s[\w[\]*]{1,20})?\s{0,4}(?::?=|<-)\s{0,4}(?:(?:new )?[\w.]{1,30}\(\s?)?["'`]$/;

/**
 * The lines behind a value in which its variable is used, since what it is handed to is whose it is: `key = '…'` and then
 * `client = AcmeHub(key)`, however many blank lines are between.
 */
export function linesOfUse(own: string, behind: readonly string[]): readonly string[] {
  const name = variable.exec(own.slice(-120))?.groups?.['name'];
  if (name === undefined) return [];
  const use = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  return behind.filter((line) => use.test(line));
}
