import { ConfigError } from '../errors.ts';
import { Json } from '../foundation/json.ts';
import { readSarif } from './peer-sarif.ts';
import { isKingfisherBaseline, readKingfisherBaseline } from './peer-yaml.ts';

/** What another scanner, or straykey elsewhere, reported or accepted at one place. */
export interface PeerEntry {
  /** Empty if it does not say. */
  readonly path: string;
  /** The path as it may be too, if it begins with the name of the folder that was scanned. */
  readonly innerPath?: string;
  /** 0 if it does not say. */
  readonly line: number;
  /** What it calls it, for people. */
  readonly rule: string;
  /** That of straykey, if it reported it. */
  readonly ruleId?: string;
  /** In clear text, unless the report was redacted. */
  readonly secret?: string;
  /** SHA-1 of the secret, lower-case hexadecimal. */
  readonly sha1?: string;
}

/**
 * Reads the JSON report of straykey, gitleaks, betterleaks or kingfisher, the baselines of detect-secrets and kingfisher,
 * the JSON lines of straykey, trufflehog or kingfisher, or a SARIF report of any scanner.
 * @throws ConfigError if it is none of them.
 */
export function parsePeerReport(text: string, path: string): readonly PeerEntry[] {
  const plain = text.replace(/^\uFEFF/, '');
  if (isKingfisherBaseline(plain)) return readKingfisherBaseline(plain);
  const document = Json.parse(plain);
  const list = document.list();
  const entries = !document.has()
    ? readLines(plain)
    : list
      ? readAll(list, readGitleaks)
      : (readSarif(document) ??
        readDetectSecrets(document) ??
        readStraykey(document) ??
        readKingfisher(document) ??
        readEach([document]));
  if (entries) return entries;
  throw new ConfigError(
    path,
    'is not a JSON report of straykey, gitleaks or betterleaks, a baseline of detect-secrets or kingfisher, JSON output of trufflehog or kingfisher, or a SARIF report',
  );
}

function readLines(text: string): readonly PeerEntry[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return readEach(lines.map((line) => Json.parse(line)));
}

/** What each line of straykey, trufflehog or kingfisher holds; the last lines of the latter tell of the scan. */
function readEach(lines: readonly Json[]): readonly PeerEntry[] | undefined {
  if (lines.length > 0 && lines.every(isOfStraykey)) return lines.map((line) => readOwn(line, line));
  const found = lines.filter((line) => line.has('finding'));
  return found.length > 0 ? readAll(found, (line) => readKingfisherFinding(line, '')) : readAll(lines, readTrufflehog);
}

/** Undefined if any of the values is not what is expected. */
function readAll(
  values: readonly Json[],
  read: (value: Json) => PeerEntry | undefined,
): readonly PeerEntry[] | undefined {
  const entries: PeerEntry[] = [];
  for (const value of values) {
    const entry = read(value);
    if (!entry) return undefined;
    entries.push(entry);
  }
  return entries;
}

function readGitleaks(finding: Json): PeerEntry | undefined {
  const rule = finding.text('RuleID') ?? '';
  if (rule === '') return undefined;
  const secret = finding.text('Secret') ?? '';
  return {
    path: finding.text('File') ?? '',
    line: finding.number('StartLine') ?? 0,
    rule,
    ...(!isRedacted(secret) && { secret }),
  };
}

/** `--redact` leaves this word, or with a percentage the start and three dots. */
function isRedacted(secret: string): boolean {
  return secret === '' || secret === 'REDACTED' || secret.endsWith('...');
}

/** A finding with all its places, or one place on a line. */
function isOfStraykey(value: Json): boolean {
  return value.has('ruleId') && value.has('fingerprint');
}

function readStraykey(document: Json): readonly PeerEntry[] | undefined {
  const findings = document.list('findings');
  if (!findings || !document.has('summary') || !findings.every(isOfStraykey)) return undefined;
  return findings.flatMap((finding) => (finding.list('occurrences') ?? []).map((place) => readOwn(finding, place)));
}

function readOwn(finding: Json, place: Json): PeerEntry {
  const rule = finding.text('ruleId') ?? '';
  const secret = finding.text('secret') ?? '';
  return {
    path: place.text('path') ?? '',
    line: place.number('line') ?? 0,
    rule,
    ruleId: rule,
    ...(secret !== '' && { secret }),
  };
}

function readDetectSecrets(document: Json): readonly PeerEntry[] | undefined {
  if (!document.has('results') || !document.has('plugins_used')) return undefined;
  return (document.fields('results') ?? []).flatMap(([path, found]) =>
    (found.list() ?? []).map((entry) => ({
      path,
      line: entry.number('line_number') ?? 0,
      rule: entry.text('type') ?? '',
      sha1: (entry.text('hashed_secret') ?? '').toLowerCase(),
    })),
  );
}

/** Paths begin with what was scanned. */
function readKingfisher(document: Json): readonly PeerEntry[] | undefined {
  const target = document.text('metadata', 'target') ?? '';
  const findings = document.list('findings');
  return findings && readAll(findings, (finding) => readKingfisherFinding(finding, `${target}/`));
}

function readKingfisherFinding(entry: Json, folder: string): PeerEntry | undefined {
  const finding = entry.at('finding');
  const path = finding.text('path') ?? '';
  const secret = finding.text('snippet') ?? '';
  if (path === '' || secret === '') return undefined;
  return {
    path: path.startsWith(folder) ? path.slice(folder.length) : path,
    line: finding.number('line') ?? 0,
    rule: entry.text('rule', 'id') ?? '',
    ...(!secret.startsWith('[REDACTED') && { secret }),
  };
}

/** The place is in the only table of `SourceMetadata.Data`, which is named after the kind of source. */
function readTrufflehog(result: Json): PeerEntry | undefined {
  const rule = result.text('DetectorName') ?? '';
  if (rule === '') return undefined;
  const [place] = (result.fields('SourceMetadata', 'Data') ?? []).map(([, source]) => source);
  const secret = result.text('Raw') ?? '';
  return {
    path: place?.text('file') ?? '',
    line: place?.number('line') ?? 0,
    rule,
    ...(secret !== '' && { secret }),
  };
}
