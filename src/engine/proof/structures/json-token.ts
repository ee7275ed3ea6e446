import { parseJson } from '../../../foundation/json.ts';
import { decodeBase64, decodeUtf8 } from '../base64.ts';
import { type Proof, proven, unproven } from '../proof.ts';

/**
 * A token whose body is a JSON object in base64, after `<prefix>_` and with or without a signature after the last `_`:
 * Sentry, 1Password, Grafana Cloud.
 */
export function checkJsonToken(secret: string): Proof {
  const body = secret.slice(secret.indexOf('_') + 1);
  const bodies = [body, body.slice(0, Math.max(0, body.lastIndexOf('_')))];
  return bodies.some(isObject) ? proven('the JSON in it parses') : unproven('no JSON in it');
}

function isObject(body: string): boolean {
  const bytes = decodeBase64(body);
  const text = bytes && decodeUtf8(bytes);
  return text !== undefined && text.startsWith('{') && parseJson(text) !== undefined;
}
