import type { Evidence } from '../evidence/evidence.ts';
import { FeatureList, FeatureSpace } from './feature-space.ts';
import { nameFeatures, topicOf, topics } from './name-features.ts';
import { fileGroupOf, fileGroups, placeFeatures } from './place-features.ts';
import { placeholderFeatures } from './placeholder-features.ts';
import { kinds, separators, syntaxFeatures } from './syntax-features.ts';
import { valueFeatures } from './value-features.ts';
import { groupOfValue, kindOfValue, valueGroups } from './value-kind.ts';

/** Lists the features of candidates. */
export interface Features {
  readonly space: FeatureSpace;
  /** The returned list is reused for the next candidate. */
  readonly of: (evidence: Evidence) => FeatureList;
}

const quoting = ['quoted', 'bare'] as const;

export function createFeatures(): Features {
  const space = new FeatureSpace();
  const list = new FeatureList();
  const value = valueFeatures(space);
  const name = nameFeatures(space);
  const syntax = syntaxFeatures(space);
  const placeholder = placeholderFeatures(space);
  const place = placeFeatures(space);
  const groups = space.family('group', valueGroups);
  const byTopic = space.cross('group+topic', valueGroups, topics);
  const byKind = space.cross('group+place', valueGroups, kinds);
  const bySeparator = space.cross('group+separator', valueGroups, separators);
  const byFile = space.cross(
    'group+file',
    valueGroups,
    fileGroups.flatMap((file) => quoting.map((quoted) => `${file} ${quoted}`)),
  );
  return {
    space,
    of(evidence) {
      const { candidate, surroundings } = evidence;
      list.clear();
      const kind = kindOfValue(evidence);
      const group = valueGroups.indexOf(groupOfValue(evidence, kind));
      const topic = topicOf(candidate);
      const fileGroup = fileGroupOf(surroundings.path);
      value(evidence, kind, list);
      name(candidate, topic, list);
      syntax(candidate, list);
      placeholder(evidence, list);
      place(surroundings.path, fileGroup, surroundings.line, list);
      list.add(groups + group);
      list.add(byTopic + group * topics.length + topic);
      list.add(byKind + group * kinds.length + kinds.indexOf(candidate.kind));
      list.add(bySeparator + group * separators.length + separators.indexOf(candidate.separator));
      list.add(byFile + (group * fileGroups.length + fileGroup) * quoting.length + Number(candidate.quote === 'none'));
      return list;
    },
  };
}
