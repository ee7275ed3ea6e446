import { joinMatches } from '../../engine/findings/join.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import type { Finding } from '../../model/finding.ts';
import { allowPlaces, type Exceptions } from '../decisions/decide.ts';
import { loadHmac } from './hmac.ts';

export interface PlaceJoining extends Exceptions {
  readonly fingerprintKey: string;
  readonly today: () => string;
}

/** Marks the places that an exception covers, and joins all places of a secret into one finding. */
export async function joinPlaces(placed: readonly PlacedMatch[], joining: PlaceJoining): Promise<readonly Finding[]> {
  const marked = allowPlaces(placed, joining);
  return marked.length === 0 ? [] : joinMatches(marked, { ...joining, hmac: await loadHmac() });
}
