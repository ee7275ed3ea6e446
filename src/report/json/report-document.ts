import type { Exposure } from '../../model/exposure.ts';
import type { Allowance, CommitReference, CompanionPart, Disguise, Excerpt, Region } from '../../model/finding.ts';
import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Target } from '../../model/result.ts';
import type { Rotation, RuleKind } from '../../model/rule.ts';
import type { Confidence, Severity } from '../../model/severity.ts';

/** The JSON report; `report.schema.json` is the same for machines. */
export interface ReportDocument {
  readonly $schema: string;
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: Target;
  readonly summary: ReportSummary;
  readonly findings: Iterable<ReportFinding>;
  readonly allowed: Iterable<ReportFinding>;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly observations: Iterable<Observation>;
}

export interface ReportSummary {
  readonly secrets: number;
  readonly places: number;
  readonly testOnly: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly complete: boolean;
  readonly scanned: Readonly<
    Record<'files' | 'blobs' | 'commits' | 'variables' | 'archives' | 'bytes' | 'rules', number>
  >;
  readonly skipped: Readonly<Record<string, number>>;
  readonly rulesOff?: number;
  readonly readByGit?: Readonly<Record<string, number>>;
  readonly allowed: Readonly<Record<'inline' | 'allowlist' | 'baseline', number>>;
  readonly belowConfidence: number;
}

export interface ReportFinding {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly ruleKind: RuleKind;
  readonly provider: string;
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly isTestOnly: boolean;
  readonly reasons: readonly string[];
  readonly fingerprint: string;
  readonly redacted: string;
  readonly secret?: string;
  readonly rotate: Rotation;
  readonly references: readonly string[];
  readonly exposure?: Exposure;
  readonly occurrenceCount: number;
  readonly occurrences: readonly ReportOccurrence[];
}

export interface ReportOccurrence extends Region {
  readonly path: string;
  readonly excerpt: Excerpt;
  readonly decoded: readonly Disguise[];
  readonly companions: readonly CompanionPart[];
  readonly commit?: CommitReference;
  readonly objectId?: string;
  readonly link?: string;
  readonly allowed?: Allowance;
}
