/**
 * What sets a header before the value that is sent in it: `req.Header.Set("X-Key", "…`, `"Authorization": "Bearer …`,
 * `headers['token'] = '…`.
 */
const header =
  /(?:\bauthorization|\b(?:x-)?[\w-]{0,24}(?:key|token))["'`]\]?\s{0,2}(?:[,:]|=>?)\s{0,4}(?:["'`]|\w{1,12}\()|\bheaders?["'`]?\s?(?:[.[({:]|=)[^;]{0,60}$/i;
/** A header that is one text: `CURLOPT_HTTPHEADER, ['X-Key: …`, `"Authorization: Bearer …`. */
const headerText = /["'`](?:authorization|[\w-]{0,30}(?:key|token|secret)):\s?(?:[\w-]{1,24} )?(?:token=)?["']?$/i;
/** A member of a list of headers, as HAR files and Postman's collections have them. */
const valueMember = /["']value["']\s?:\s?["'][^"']{0,40}$/;
const headerMember = /["'](?:key|name)["']\s?:\s?["'](?:authorization|[\w-]{0,30}(?:key|token|secret))["']/i;
const address = /(?:^|[\s"'`(<=:])https?:\/\/[\w-]/;
const remark = /^\s*(?:\/\/|#|\*|\/\*|<!--|--)/;

/**
 * The line with the address that a value is sent to, if its own line sets a header: the nearest before it with one,
 * however many blank lines are between: `url := "https://api.acme.com"` and then `req.Header.Set(…)`.
 */
export function addressLine(lines: readonly string[]): string | undefined {
  const own = lines.at(-1) ?? '';
  if (address.test(own) || !setsHeader(lines)) return undefined;
  return lines.slice(0, -1).findLast((line) => address.test(line) && !remark.test(line));
}

/** Whether what stands before a value sets a header; the last of the lines is the value's own. */
export function setsHeader(lines: readonly string[]): boolean {
  const own = (lines.at(-1) ?? '').slice(-160);
  return (
    header.test(own) ||
    headerText.test(own) ||
    (valueMember.test(own) && headerMember.test(own + (lines.at(-2) ?? '').slice(0, 160)))
  );
}
