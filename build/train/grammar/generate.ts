import type { Features } from '../../../src/engine/assignment/model/features.ts';
import type { Example } from '../examples.ts';
import { sightingsOf } from '../sightings.ts';
import { Chance } from './chance.ts';
import { impostors, wordsUnderKeys } from './impostors.ts';
import { type LineKind, lineKinds } from './lines.ts';
import { nameOf, type Topic } from './names.ts';
import { passwords, secrets, tokens } from './values.ts';
import { people, services } from './vocabulary.ts';

/** How many there are of each kind, and what they all weigh together, beside some thousand examples of the corpus. */
const count = 3000;
const totalWeight = 120;
const topics: readonly [Topic, ...Topic[]] = ['password', 'password', 'secret', 'token', 'key'];
const quietNames = 'key sort_key cache_key token next_token auth credentials key_name hot_key group_key'.split(' ');
const bareValue = /^[\w@%+=:,./~^-]+$/;

interface Line {
  readonly text: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Examples grown from a grammar: secrets and what is in their place, in lines of many kinds of files. */
export function generateExamples(features: Features): readonly Example[] {
  const chance = new Chance(7);
  const positive = Array.from({ length: count }, () => secretLine(chance)).flatMap((line) =>
    toExamples(line, features, { isSecret: true }),
  );
  const negative = Array.from({ length: count }, () => impostorLine(chance)).flatMap((line) =>
    toExamples(line, features, { isSecret: false }),
  );
  return [
    ...positive.map((example) => ({ ...example, weight: totalWeight / positive.length })),
    ...negative.map((example) => ({ ...example, weight: totalWeight / negative.length })),
  ];
}

function secretLine(chance: Chance): Line {
  const topic = chance.one(topics);
  for (;;) {
    const kind = lineKinds[chance.below(lineKinds.length)];
    const value = chance.one(topic === 'password' ? passwords : topic === 'secret' ? secrets : tokens)(chance);
    if (kind !== undefined && (!kind.isBare || bareValue.test(value)))
      return fillLine(kind, nameOf(chance, topic, kind.style), value, chance);
  }
}

function impostorLine(chance: Chance): Line {
  const isQuiet = chance.isLucky(0.25);
  for (;;) {
    const kind = lineKinds[chance.below(lineKinds.length)];
    const { make, isBare } = chance.one(isQuiet ? wordsUnderKeys : impostors);
    if (kind === undefined || kind.isBare !== isBare) continue;
    return fillLine(
      kind,
      isQuiet ? chance.word(quietNames) : nameOf(chance, chance.one(topics), kind.style),
      make(chance),
      chance,
    );
  }
}

function fillLine({ path, text }: LineKind, name: string, value: string, chance: Chance): Line {
  const other = chance.isLucky(0.5) ? chance.word(people) : chance.word(services);
  const named = text.replaceAll('NAME', () => name).replace('OTHER', () => other);
  const start = named.indexOf('VALUE');
  return {
    path,
    text: `${named.slice(0, start)}${value}${named.slice(start + 5)}\n`,
    start,
    end: start + value.length,
  };
}

function toExamples(
  { text, path, start, end }: Line,
  features: Features,
  { isSecret }: Pick<Example, 'isSecret'>,
): readonly Example[] {
  return sightingsOf(text, path, features)
    .filter((sighting) => sighting.rejection === undefined && sighting.start < end && start < sighting.end)
    .map((sighting) => ({ features: sighting.features, isSecret, weight: 1, repository: `generated ${path}` }));
}
