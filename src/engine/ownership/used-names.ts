/** The variable that a value is given to at the end of a line: `const apiKey = '…`, `KEY: str = "…`, `$key = trim('…`. */
const variable =
  /(?:^|[\s;({$.])(?<name>[A-Za-z_]\w{2,60})(?:\s?:\s?[\w.<>[\]]{1,30}|\s[\w[\]*]{1,20})?\s{0,4}(?::?=|<-)\s{0,4}(?:(?:new )?[\w.]{1,30}\(\s?)?["'`]$/;

/** Lines before and after one in which a variable is used, up to a blank one, that belong to the same call. */
const mostBeside = 2;

/**
 * The lines behind a value in which its variable is used, since what it is handed to is whose it is: `key = '…'` and then
 * `client = AcmeHub(key)`, however many blank lines are between.
 */
export function linesOfUse(own: string, behind: readonly string[]): readonly string[] {
  const use = usePattern(own);
  return use ? behind.filter((line) => use.test(line)) : [];
}

/** The lines beside those, where the host is that the variable is sent to: `get(\n  'https://…',\n  {key: KEY})`. */
export function linesBesideUse(own: string, behind: readonly string[]): readonly string[] {
  const use = usePattern(own);
  return behind.flatMap((line, index) =>
    use?.test(line)
      ? [
          ...upToBlank(behind.slice(Math.max(0, index - mostBeside), index).toReversed()),
          ...upToBlank(behind.slice(index + 1, index + 1 + mostBeside)),
        ]
      : [],
  );
}

/** Finds uses of the variable; undefined if the value is given to none. */
function usePattern(own: string): RegExp | undefined {
  const name = variable.exec(own.slice(-120))?.groups?.['name'];
  return name === undefined ? undefined : new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
}

export function upToBlank(lines: readonly string[]): readonly string[] {
  const blank = lines.findIndex((line) => line.trim() === '');
  return blank < 0 ? lines : lines.slice(0, blank);
}
