import { addToGroup } from '../foundation/groups.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { type CiVariable, pathOfVariable } from '../sources/ci/ci-variable.ts';
import type { FindingPlace } from './finding-places.ts';

const oldDays = 365;
const dayMs = 86_400_000;
const shortestShared = 8;

/** Observations on variables stored by a CI system, and which findings are where they belong. */
export interface CiView {
  readonly observations: readonly Observation[];
  /** The system hides it wherever it is: that is where it belongs. */
  readonly isInPlace: (finding: Finding) => boolean;
}

export interface CiViewOptions {
  readonly places: ReadonlyMap<string, readonly FindingPlace[]>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The keyed hash of a value that no rule knows. */
  readonly fingerprintOf: (value: string) => string;
}

export function observeCiVariables(variables: readonly CiVariable[], options: CiViewOptions): CiView {
  const masked = new Set(variables.filter(({ isMasked }) => isMasked === true).map(pathOfVariable));
  const secrets = variables.filter(
    (variable) => variable.isMasked === true || options.places.has(pathOfVariable(variable)),
  );
  return {
    observations: [...secrets.flatMap((variable) => observe(variable, options)), ...observeShared(secrets, options)],
    isInPlace: ({ occurrences }) => occurrences.every(({ path }) => masked.has(path)),
  };
}

/** What is observed of a variable, apart from which one it is. */
type Remark = Pick<Observation, 'kind' | 'level' | 'detail' | 'advice'>;

function observe(variable: CiVariable, { places, today }: CiViewOptions): readonly Observation[] {
  const where = pathOfVariable(variable);
  const found = places.get(where)?.[0]?.finding;
  const about = { where, variable: variable.name, ...(found && { fingerprint: found.fingerprint }) };
  const what = found === undefined ? 'a secret' : `a secret (${found.ruleName})`;
  return [...remarkOnMasking(variable, what), ...remarkOnReach(variable), ...remarkOnAge(variable, today)].map(
    (remark) => ({ ...about, ...remark }),
  );
}

function remarkOnMasking({ isMasked, system }: CiVariable, what: string): readonly Remark[] {
  if (isMasked === undefined) return [];
  if (isMasked) return [{ kind: 'masked-variable', level: 'note', detail: `${what} that ${system} hides` }];
  return [
    {
      kind: 'unmasked-variable',
      level: 'warning',
      detail: `${what} that ${system} does not hide: anyone who can read its settings or a log that prints it has it`,
      advice: 'Keep it as a secret or masked variable, and change it.',
    },
  ];
}

/** Which jobs get it. */
function remarkOnReach({ isProtected, scope }: CiVariable): readonly Remark[] {
  const remarks: Remark[] = [];
  if (isProtected === false)
    remarks.push({
      kind: 'unprotected-variable',
      level: 'warning',
      detail: 'not protected: jobs of any branch get it',
      advice: 'Protect it, so that only jobs of protected branches and tags do.',
    });
  if (scope === '*')
    remarks.push({
      kind: 'variable-in-all-environments',
      level: 'warning',
      detail: 'given to all environments, projects or jobs',
      advice: 'Narrow its scope to those that need it.',
    });
  return remarks;
}

function remarkOnAge({ updatedAt }: CiVariable, today: string): readonly Remark[] {
  if (updatedAt === undefined) return [];
  const days = (Date.parse(today) - Date.parse(updatedAt)) / dayMs;
  if (!(days > oldDays)) return [];
  return [
    {
      kind: 'old-variable',
      level: 'warning',
      detail: `last changed on ${updatedAt.slice(0, 10)}, more than a year ago`,
      advice: 'Change the secret, or remove it if nothing needs it.',
    },
  ];
}

/** Observes a value that is used in several scopes or lists. */
function observeShared(
  secrets: readonly CiVariable[],
  { places, fingerprintOf }: CiViewOptions,
): readonly Observation[] {
  const byValue = new Map<string, CiVariable[]>();
  for (const variable of secrets) {
    const { value } = variable;
    if (value !== undefined && value.length >= shortestShared) addToGroup(byValue, value, variable);
  }
  return [...byValue].flatMap(([value, group]) => {
    const kept = new Set(group.map(({ origin, scope }) => `${origin}\0${scope ?? ''}`));
    if (kept.size < 2) return [];
    return group.map((variable): Observation => {
      const where = pathOfVariable(variable);
      return {
        kind: 'secret-in-several-environments',
        level: 'warning',
        where,
        variable: variable.name,
        fingerprint: places.get(where)?.[0]?.finding.fingerprint ?? fingerprintOf(value),
        detail: 'the same value is kept for another environment',
        others: group.filter((other) => other !== variable).map(pathOfVariable),
        advice: 'Give each environment its own.',
      };
    });
  });
}
