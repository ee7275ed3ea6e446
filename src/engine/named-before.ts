/** An assignment to a name that ends in a word for credentials, up to the value. */
const assignment = /(?:token|secret|key|pat|passw(?:or)?d|auth)[\w\])]{0,8}["'`]?[\])]?\s{0,3}(?:[.:?+]?=|=>|:|,)\s{0,3}["'`]?$/i;

/** Whether what stands before a secret hands it to a name for credentials: `ACME_TOKEN=`, `"acmeKey": "`, `set('KEY', '`. */
export function isNamedBefore(before: string): boolean {
  return assignment.test(before);
}
