/**
 * `<span class="s1">'Authorization: Bearer …`, `<span class="s2">"…"`: what Rouge, Pygments and their kin make of code
 * to show it on a page.
 */
const highlighted =
  /"[a-z]{1,2}\d?">(?:["'`]|&quot;|&#39;|&#x27;)?(?:Authorization: (?:Bearer|Token) |[A-Za-z_]{2,20}=)?$/i;

/** Whether what stands before a secret says that a highlighter marked it up: an example on a page of documentation. */
export function isMarkedUp(before: string): boolean {
  return before.includes('">') && highlighted.test(before);
}
