import { Json } from '../foundation/json.ts';
import type { Variables } from '../sources/variables.ts';
import type { CiSystem } from './ci-system.ts';

/** How long a credential works. */
export type Lifetime =
  /** Ends with the job, or expires within hours. */
  | { readonly kind: 'short'; readonly why: string }
  /** `day` is `YYYY-MM-DD`. */
  | { readonly kind: 'until'; readonly day: string; readonly isPast: boolean }
  /** Until somebody revokes it. */
  | { readonly kind: 'static'; readonly why: string };

const shortDays = 1;
const dayMs = 86_400_000;

/** The job in which a credential was found. */
export interface JobContext {
  readonly variables: Variables;
  readonly system: CiSystem | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Judges by the variable, the token's own shape and, for a JWT, its expiry. */
export function lifetimeOf(variable: string, secret: string, { variables, system, today }: JobContext): Lifetime {
  if (system?.jobCredentials.includes(variable) === true)
    return { kind: 'short', why: `${system.name} made it for this job` };
  if (/^(?:ghs_|v1\.[0-9a-f]{40}$)/.test(secret))
    return { kind: 'short', why: 'an installation token, which expires within an hour' };
  if (secret.startsWith('ya29.')) return { kind: 'short', why: 'an access token, which expires within an hour' };
  if (secret.startsWith('ASIA') || isTemporaryAwsKey(variable, variables))
    return { kind: 'short', why: 'temporary credentials of AWS' };
  if (secret.startsWith('glcbt-')) return { kind: 'short', why: 'a job token of GitLab' };
  return isJwt(secret) ? lifetimeOfJwt(secret, today) : { kind: 'static', why: 'it works until somebody revokes it' };
}

function isTemporaryAwsKey(variable: string, variables: Variables): boolean {
  return (
    /^AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(variable) &&
    variables['AWS_ACCESS_KEY_ID']?.startsWith('ASIA') === true
  );
}

function isJwt(secret: string): boolean {
  return /^eyJ[\w-]+\.eyJ[\w-]*\.[\w-]*$/.test(secret);
}

function lifetimeOfJwt(secret: string, today: string): Lifetime {
  const expiry = readExpiry(secret);
  if (expiry === undefined) return { kind: 'static', why: 'a token without an expiry' };
  const day = new Date(expiry * 1000).toISOString().slice(0, 10);
  const daysLeft = (Date.parse(day) - Date.parse(today)) / dayMs;
  if (daysLeft >= 0 && daysLeft <= shortDays) return { kind: 'short', why: `a token that expires on ${day}` };
  return { kind: 'until', day, isPast: daysLeft < 0 };
}

/** In seconds since 1970; undefined if the payload has no valid date. */
function readExpiry(secret: string): number | undefined {
  const expiry = Json.parse(Buffer.from(secret.split('.')[1] ?? '', 'base64url').toString()).number('exp');
  return expiry !== undefined && expiry > 0 && expiry < 2 ** 37 ? expiry : undefined;
}
