/**
 * What sets a header before the value that is sent in it: `req.Header.Set("X-Key", "…`, `"Authorization": "Bearer …`,
 * `headers['token'] = '…`.
 */
const header =
  /(?:\bauthorization|\b(?:x-)?[\w-]{0,24}(?:key|token))["'`]\]?\s{0,2}(?:[,:]|=>?)\s{0,4}(?:["'`]|\w{1,12}\()|\bheaders?["'`]?\s?(?:[.[({:]|=)[^;]{0,60}$/i;
const address = /(?:^|[\s"'`(<=:])https?:\/\/[\w-]/;
const remark = /^\s*(?:\/\/|#|\*|\/\*|<!--|--)/;

/**
 * The line with the address that a value is sent to, if its own line sets a header: the nearest before it with one,
 * however many blank lines are between: `url := "https://api.acme.com"` and then `req.Header.Set(…)`.
 */
export function addressLine(lines: readonly string[]): string | undefined {
  const own = lines.at(-1) ?? '';
  if (address.test(own) || !header.test(own.slice(-160))) return undefined;
  return lines.slice(0, -1).findLast((line) => address.test(line) && !remark.test(line));
}
