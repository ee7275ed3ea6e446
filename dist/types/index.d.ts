/** The library: what a program needs to scan, and the words its results are made of. */
export { scan } from './scan.ts';
export type { Scan, ScanOptions, ScanTarget } from './scan.ts';
export { ConfigError, RuleError, SourceError, StraykeyError, UsageError } from './errors.ts';
export { reporters } from './report/index.ts';
export type { RenderOptions, ReportFormat, Reporter } from './report/reporter.ts';
export type { Exposure, ExposureEvent } from './model/exposure.ts';
export type { Allowance, CommitReference, CompanionPart, Disguise, Encoding, Excerpt, Finding, Occurrence, Region } from './model/finding.ts';
export type { Observation, ObservationKind } from './model/observation.ts';
export type { Narrowing } from './model/narrowing.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
export type { ScanResult, Statistics, Target } from './model/result.ts';
export type { Companion, GrammarRule, PatternRule, Rotation, Rule } from './model/rule.ts';
export type { Sample } from './model/sample.ts';
export type { Confidence, Severity } from './model/severity.ts';
