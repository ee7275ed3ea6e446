import type { Json } from '../../../foundation/json.ts';
import { claimsOf, lastDayOf } from './jwt.ts';

const form = /^eyJ[\w-]+={0,2}\.eyJ[\w-]*={0,2}\.[\w-]+={0,2}$/;

/** RFC 2606 and RFC 6761: a server with such a name is on the machine that asks for it, or nowhere at all. */
const localHost =
  /^(?:(?:[\w-]+\.)*(?:localhost|example|test|invalid|example\.(?:com|org|net))|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/i;

/**
 * Why a JSON Web Token opens nothing: it has expired, or a server that only runs for tests issued it. Undefined if it
 * may be valid, or is no such token. `today`: `YYYY-MM-DD`; only asked if the token expires at all.
 */
export function invalidityOf(secret: string, today: () => string): string | undefined {
  if (!form.test(secret)) return undefined;
  const claims = claimsOf(secret);
  const lastDay = lastDayOf(claims);
  if (lastDay !== undefined && lastDay < today()) return 'it has expired';
  return isFromLocalHost(claims) ? 'the name of its issuer is one for tests, such as localhost' : undefined;
}

function isFromLocalHost(claims: Json): boolean {
  const host = /^https?:\/\/([^/?#@:[\]]+|\[[^\]]*\])(?=[:/?#]|$)/i.exec(claims.text('iss') ?? '')?.[1];
  return host !== undefined && localHost.test(host);
}
