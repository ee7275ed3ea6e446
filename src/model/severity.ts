/** Mildest first. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;
/** How bad it would be if the secret were used by a stranger. */
export type Severity = (typeof severities)[number];

/** The lowest severity that makes a scan fail. */
export type FailFloor = Severity | 'never';
export const failFloors: readonly FailFloor[] = [...severities, 'never'];

/** Least sure first. */
export const confidences = ['low', 'medium', 'high', 'certain'] as const;
/**
 * How sure we are that it is a secret at all.
 * `certain`: proven offline (checksum, a key that parses); `high`: the token can be recognised by itself;
 * `medium`: name and value agree; `low`: worth a look.
 */
export type Confidence = (typeof confidences)[number];

/** Reported unless the user asks for more or less. */
export const defaultConfidence: Confidence = 'medium';

export function isAtLeast(confidence: Confidence, floor: Confidence): boolean {
  return confidences.indexOf(confidence) >= confidences.indexOf(floor);
}

export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
