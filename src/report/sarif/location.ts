import type { Location, PhysicalLocation } from 'sarif';
import type { Occurrence } from '../../model/finding.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { isRelative, toArtifactUri } from './artifact-uri.ts';

/** The base of relative paths. */
export const root = '%SRCROOT%';

export function describeLocation(occurrence: Occurrence, redactor: Redactor): PhysicalLocation {
  const { line, column, endLine, endColumn, byteOffset, byteLength } = occurrence;
  return {
    artifactLocation: locateArtifact(redactor.path(occurrence.path)),
    region: { startLine: line, startColumn: column, endLine, endColumn, byteOffset, byteLength },
  };
}

/** `path` has been redacted. */
export function locateArtifact(path: string): { uri: string; uriBaseId?: string } {
  return { uri: toArtifactUri(path), ...(isRelative(path) && { uriBaseId: root }) };
}

export function describeCompanions({ path, companions }: Occurrence, redactor: Redactor): Location[] {
  return companions.map((part, index) => ({
    id: index + 1,
    message: { text: `${part.name} ${redactor.companion(part)}` },
    physicalLocation: { artifactLocation: locateArtifact(redactor.path(path)), region: { startLine: part.line } },
  }));
}

/**
 * An id, its key and the token between them are one credential and are revoked together: if it spans several lines,
 * each of them has to be changed, which is what several locations of a result mean (SARIF 2.1.0, 3.27.12). The first
 * location is that of the secret.
 */
export function describeOtherLines({ path, line, endLine, companions }: Occurrence, redactor: Redactor): Location[] {
  const lines = new Set(companions.map((part) => part.line).filter((each) => each < line || each > endLine));
  return [...lines].map((startLine) => ({
    physicalLocation: { artifactLocation: locateArtifact(redactor.path(path)), region: { startLine } },
  }));
}
