import type { Confidence } from '../../model/severity.ts';
import { mayBeIdReason } from '../assignment/doubts/identity.ts';
import type { Takeover } from '../found.ts';

/** How sure we are of a secret, and why. */
export interface Graded {
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
}

/** The grade of a secret that a service's rule took over: a UUID in the form of the service's keys is not an id. */
export function ownedGrade({ confidence, reasons }: Graded, { fit, reason }: Omit<Takeover, 'from'>): Graded {
  const isKey = fit === 'form' && confidence === 'low' && reasons.includes(mayBeIdReason);
  return isKey
    ? { confidence: 'medium', reasons: [...reasons.filter((text) => text !== mayBeIdReason), reason] }
    : { confidence, reasons: [...reasons, reason] };
}
