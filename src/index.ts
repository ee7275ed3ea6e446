/** The library: what a program needs to scan, and the words its results are made of. */
export { scan } from './scan.ts';
export type { GitlabRequest, GitReader, KernelKind, Scan, ScanOptions, ScanTarget, SortOrder } from './scan.ts';
export { ConfigError, RuleError, SourceError, StraykeyError, UsageError } from './errors.ts';
export { reporters } from './report/index.ts';
export type { RenderOptions, ReportFormat, Reporter } from './report/reporter.ts';
export type { Exposure, ExposureEvent } from './model/exposure.ts';
export type {
  Allowance,
  CommitReference,
  CompanionPart,
  Disguise,
  Encoding,
  Excerpt,
  Finding,
  Occurrence,
  Region,
} from './model/finding.ts';
export type { HttpRequest } from './model/http-request.ts';
export type { Narrowing } from './model/narrowing.ts';
export type { Observation, ObservationKind } from './model/observation.ts';
export type { Problem, ProblemKind } from './model/problem.ts';
export type { Rejection } from './model/rejection.ts';
export type { ScanResult, Statistics, Target } from './model/result.ts';
export type {
  ChecksumName,
  Companion,
  GrammarName,
  GrammarRule,
  PatternRule,
  Rotation,
  Rule,
  RuleKind,
  StructureName,
  ValueOrigin,
} from './model/rule.ts';
export type { Sample, SampleEncoding, SamplePart } from './model/sample.ts';
export type { Confidence, Severity } from './model/severity.ts';
