import type { Evidence } from './evidence.ts';

const uses: ReadonlySet<string> = new Set(
  'cookie cookies jwt session sessions flask django express signing sign app application hmac csrf auth token access refresh webhook'.split(
    ' ',
  ),
);
const setsSession =
  /session\(|cookieSession|cookie-session|cookieParser\(|jwt\.|app\.config|secret_key|SECRET_KEY|jsonwebtoken/i;

/** Whether name or line say that the secret signs cookies, sessions or tokens, where people put whatever they like. */
export function signsSessions({
  candidate: { family, words, kind, separator },
  surroundings,
}: Pick<Evidence, 'candidate' | 'surroundings'>): boolean {
  if (family !== 'secret' || kind === 'argument' || kind === 'table' || kind === 'comparison' || separator === 'word')
    return false;
  return words.some((word) => uses.has(word)) || setsSession.test(surroundings.line);
}
