/** What an id is to be, for a message. */
export const ruleIdAdvice = 'must be lower-case words joined by dashes: acme-api-key';

export function isRuleId(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
