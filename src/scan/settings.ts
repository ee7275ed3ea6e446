import type { Config } from '../config/config.ts';
import { defaultScannerLimits } from '../engine/scanner.ts';
import { defined } from '../foundation/defined.ts';
import { type Confidence, defaultConfidence } from '../model/severity.ts';
import type { ArchiveLimits } from '../sources/archive/expansion/limits.ts';
import type { ScanOptions } from './options.ts';

/** The settings of a scan: from the caller, else from the configuration, else the default. */
export interface ScanSettings {
  /** The lowest confidence that is reported. */
  readonly confidence: Confidence;
  readonly honoursGitignore: boolean;
  readonly followsLinks: boolean;
  readonly honoursInlineAllows: boolean;
  /** Bytes of a file that are read; undefined if nobody set it, since each source has a limit of its own. */
  readonly maxFileBytes: number | undefined;
  /** Only the limits that somebody set. */
  readonly archiveLimits: Partial<ArchiveLimits>;
  readonly decodeDepth: number;
  /** Most places of secrets that are kept, in all. */
  readonly maxFindings: number;
  /** Time that the scan may take; undefined if there is no limit. */
  readonly maxTimeMs: number | undefined;
}

const defaultMaxFindings = 100_000;

/** What the caller says counts more than the configuration. */
export function settingsOf(options: ScanOptions, { scan }: Config): ScanSettings {
  const depth = options.maxArchiveDepth ?? scan.maxArchiveDepth;
  const inflatedBytes = options.maxArchiveSizeBytes ?? scan.maxArchiveSizeBytes;
  return {
    confidence: options.confidence ?? scan.confidence ?? defaultConfidence,
    honoursGitignore: options.honoursGitignore ?? scan.shouldHonourGitignore ?? true,
    followsLinks: options.followsLinks ?? scan.shouldFollowLinks ?? false,
    honoursInlineAllows: options.honoursInlineAllows ?? scan.shouldHonourInlineAllows ?? true,
    maxFileBytes: options.maxFileSizeBytes ?? scan.maxFileSizeBytes,
    archiveLimits: defined({ depth, inflatedBytes }),
    decodeDepth: options.maxDecodeDepth ?? scan.maxDecodeDepth ?? defaultScannerLimits.decodeDepth,
    maxFindings: options.maxFindings ?? scan.maxFindings ?? defaultMaxFindings,
    maxTimeMs: options.maxTimeMs ?? scan.maxTimeMs,
  };
}
