import { ConfigError } from '../errors.ts';
import { parseJson } from '../foundation/json.ts';

/** What another scanner, or straykey elsewhere, reported or accepted at one place. */
export interface PeerEntry {
  /** Empty if it does not say. */
  readonly path: string;
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

type Table = ReadonlyMap<string, unknown>;

/**
 * Reads the JSON report of straykey, gitleaks, betterleaks or kingfisher, the baseline of detect-secrets, or the JSON
 * lines of straykey, trufflehog or kingfisher.
 * @throws ConfigError if it is none of them.
 */
export function parsePeerReport(text: string, path: string): readonly PeerEntry[] {
  const plain = text.replace(/^\uFEFF/, '');
  const document = parseJson(plain);
  const entries =
    document === undefined
      ? readLines(plain)
      : Array.isArray(document)
        ? readAll(document, readGitleaks)
        : (readDetectSecrets(document) ?? readStraykey(document) ?? readKingfisher(document) ?? readEach([document]));
  if (entries) return entries;
  throw new ConfigError(
    path,
    'is no JSON report of straykey, gitleaks or betterleaks, no baseline of detect-secrets and no JSON output of trufflehog or kingfisher',
  );
}

function readLines(text: string): readonly PeerEntry[] | undefined {
  return readEach(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseJson),
  );
}

/** What each line of straykey, trufflehog or kingfisher holds; the last lines of the latter tell of the scan. */
function readEach(lines: readonly unknown[]): readonly PeerEntry[] | undefined {
  if (lines.length > 0 && lines.every(isOfStraykey)) return readAll(lines, (table) => readOwn(table, table));
  const found = lines.filter((line) => tableOf(line).has('finding'));
  return found.length > 0
    ? readAll(found, (table) => readKingfisherFinding(table, ''))
    : readAll(lines, readTrufflehog);
}

/** Undefined if any of the values is not what is expected. */
function readAll(
  values: readonly unknown[],
  read: (table: Table) => PeerEntry | undefined,
): readonly PeerEntry[] | undefined {
  const entries: PeerEntry[] = [];
  for (const value of values) {
    const entry = read(tableOf(value));
    if (!entry) return undefined;
    entries.push(entry);
  }
  return entries;
}

function readGitleaks(table: Table): PeerEntry | undefined {
  const rule = textAt(table, 'RuleID');
  if (rule === '') return undefined;
  const secret = textAt(table, 'Secret');
  return {
    path: textAt(table, 'File'),
    line: numberAt(table, 'StartLine'),
    rule,
    ...(!isRedacted(secret) && { secret }),
  };
}

/** `--redact` leaves this word, or with a percentage the start and three dots. */
function isRedacted(secret: string): boolean {
  return secret === '' || secret === 'REDACTED' || secret.endsWith('...');
}

/** A finding with all its places, or one place on a line. */
function isOfStraykey(value: unknown): boolean {
  const table = tableOf(value);
  return table.has('ruleId') && table.has('fingerprint');
}

function readStraykey(document: unknown): readonly PeerEntry[] | undefined {
  const table = tableOf(document);
  const findings = table.get('findings');
  if (!Array.isArray(findings) || !table.has('summary') || !findings.every(isOfStraykey)) return undefined;
  return findings.flatMap((value: unknown) => {
    const finding = tableOf(value);
    const places = finding.get('occurrences');
    return (Array.isArray(places) ? places : []).map((place: unknown) => readOwn(finding, tableOf(place)));
  });
}

function readOwn(finding: Table, place: Table): PeerEntry {
  const rule = textAt(finding, 'ruleId');
  const secret = textAt(finding, 'secret');
  return {
    path: textAt(place, 'path'),
    line: numberAt(place, 'line'),
    rule,
    ruleId: rule,
    ...(secret !== '' && { secret }),
  };
}

function readDetectSecrets(document: unknown): readonly PeerEntry[] | undefined {
  const table = tableOf(document);
  if (!table.has('results') || !table.has('plugins_used')) return undefined;
  const entries: PeerEntry[] = [];
  for (const [path, list] of tableOf(table.get('results')))
    for (const value of Array.isArray(list) ? list : []) {
      const entry = tableOf(value);
      entries.push({
        path,
        line: numberAt(entry, 'line_number'),
        rule: textAt(entry, 'type'),
        sha1: textAt(entry, 'hashed_secret').toLowerCase(),
      });
    }
  return entries;
}

/** Paths begin with what was scanned. */
function readKingfisher(document: unknown): readonly PeerEntry[] | undefined {
  const table = tableOf(document);
  const findings = table.get('findings');
  if (!Array.isArray(findings)) return undefined;
  const target = textAt(tableOf(table.get('metadata')), 'target');
  return readAll(findings, (finding) => readKingfisherFinding(finding, `${target}/`));
}

function readKingfisherFinding(table: Table, folder: string): PeerEntry | undefined {
  const finding = tableOf(table.get('finding'));
  const path = textAt(finding, 'path');
  const secret = textAt(finding, 'snippet');
  if (path === '' || secret === '') return undefined;
  return {
    path: path.startsWith(folder) ? path.slice(folder.length) : path,
    line: numberAt(finding, 'line'),
    rule: textAt(tableOf(table.get('rule')), 'id'),
    ...(!secret.startsWith('[REDACTED') && { secret }),
  };
}

/** The place is in the only table of `SourceMetadata.Data`, which is named after the kind of source. */
function readTrufflehog(table: Table): PeerEntry | undefined {
  const rule = textAt(table, 'DetectorName');
  if (rule === '') return undefined;
  const [place] = tableOf(tableOf(table.get('SourceMetadata')).get('Data')).values();
  const source = tableOf(place);
  const secret = textAt(table, 'Raw');
  return { path: textAt(source, 'file'), line: numberAt(source, 'line'), rule, ...(secret !== '' && { secret }) };
}

function tableOf(value: unknown): Table {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

function textAt(table: Table, key: string): string {
  const value = table.get(key);
  return typeof value === 'string' ? value : '';
}

function numberAt(table: Table, key: string): number {
  const value = table.get(key);
  return typeof value === 'number' ? value : 0;
}
