import type { Confidence } from '../../model/severity.ts';
import { mayBeIdReason } from '../assignment/doubts/identity.ts';
import type { Takeover } from '../match/found.ts';
import type { NearName } from './near-names.ts';
import type { NameGroup } from './places.ts';
import type { Fit } from './value-fit.ts';

/** How sure we are of a secret, and why. */
export interface Graded {
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
}

/**
 * The grade of a secret that a service's rule took over: in the form of the service's keys a UUID is not an id, and a
 * weak score says nothing.
 */
export function ownedGrade({ confidence, reasons }: Graded, { fit, reason }: Omit<Takeover, 'from'>): Graded {
  const isKey =
    fit === 'form' && confidence === 'low' && (reasons.includes(mayBeIdReason) || reasons.every(isUndoubted));
  return isKey
    ? { confidence: 'medium', reasons: [...reasons.filter((text) => text !== mayBeIdReason), reason] }
    : { confidence, reasons: [...reasons, reason] };
}

/** Whether a reason is only about the name and its value's score. */
function isUndoubted(reason: string): boolean {
  return /^(?:the name tells of|score )/.test(reason);
}

/** Why a service's rule takes a secret over. */
export function reasonOf(fit: Fit, { place }: NameGroup, { name }: NearName): string {
  const where =
    place === 'key'
      ? `its name or what stands right before it speaks of ${name}`
      : place === 'path'
        ? `its file is called after ${name}`
        : `${name} stands near it`;
  return `${where}, and it has the ${fit === 'form' ? 'form' : 'length'} of such secrets`;
}
