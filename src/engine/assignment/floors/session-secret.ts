import type { Evidence } from '../evidence/evidence.ts';

const uses: ReadonlySet<string> = new Set(
  'cookie cookies jwt session sessions flask django express signing sign app application hmac csrf auth token access refresh webhook'.split(
    ' ',
  ),
);
const setsSession =
  /session\(|cookieSession|cookie-session|cookieParser\(|jwt\.|app\.config|secret_key|SECRET_KEY|jsonwebtoken/i;

/** Whether name or line say that the secret signs cookies, sessions or tokens: any text that somebody makes up will do. */
export function signsSessions({
  candidate: { family, words, kind, separator },
  surroundings,
}: Pick<Evidence, 'candidate' | 'surroundings'>): boolean {
  if (family !== 'secret' || kind === 'argument' || kind === 'table' || kind === 'comparison' || separator === 'word')
    return false;
  return words.some((word) => uses.has(word)) || setsSession.test(surroundings.line);
}

/** The names under which programs keep the key that they sign with. */
const signingKey = /^(?:(?:APP|FLASK|DJANGO|JWT|SESSION|COOKIE|TOKEN|AUTH|ACCESS|REFRESH)_){0,3}SECRET(?:_KEY)?$/;
const namesOfSecrets = /\.(?:tf|tfvars|hcl|ya?ml)$/i;
const fewestWords = 3;

/** Words that stand for any program, or that only speak of the key. */
const plainWords: ReadonlySet<string> = new Set(
  'secret secrets key keys token tokens jwt session cookie sessions cookies app application auth access refresh password value string super ultra very extremely this that with your some from will must should have here only dev develop development prod production staging test testing tests demo example sample default local localhost fake dummy mock random secure secured insecure unsafe strong weak long short signing private public change changed changeme replace please server client user admin backend frontend project name basic flask django node express'.split(
    ' ',
  ),
);

/** A `SECRET_KEY` like acme-secret-key: typed by hand and named after the program, which signs with it all the same. */
export function isNamedAfterProgram({ candidate: { name, value, kind, separator }, surroundings }: Evidence): boolean {
  if (kind !== 'assignment' || separator !== 'equals' || !signingKey.test(name)) return false;
  if (namesOfSecrets.test(surroundings.path ?? '') || !/^[a-z]+(?:[-_ ][a-z\d]+)+$/i.test(value)) return false;
  const words = value.toLowerCase().split(/[-_ ]/);
  return words.length >= fewestWords && words.some((word) => /^[a-z]{4,}$/.test(word) && !plainWords.has(word));
}
