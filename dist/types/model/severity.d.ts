/** Mildest first. */
export declare const severities: readonly ['low', 'medium', 'high', 'critical'];
/** How bad it would be if the secret were used by a stranger. */
export type Severity = (typeof severities)[number];
/** The lowest severity that makes a scan fail. */
export type FailFloor = Severity | 'never';
export declare const failFloors: readonly FailFloor[];
/** Least sure first. */
export declare const confidences: readonly ['low', 'medium', 'high', 'certain'];
/**
 * How sure we are that it is a secret at all.
 * `certain`: proven offline (checksum, a key that parses); `high`: the token can be recognised by itself;
 * `medium`: name and value agree; `low`: worth a look.
 */
export type Confidence = (typeof confidences)[number];
/** Reported unless the user asks for more or less. */
export declare const defaultConfidence: Confidence;
export declare function isAtLeast(confidence: Confidence, floor: Confidence): boolean;
export declare function compareSeverity(a: Severity, b: Severity): number;
