import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Variables } from '../sources/variables.ts';
import { type CiSystem, findCiSystem } from './ci-system.ts';
import { type Lifetime, lifetimeOf } from './lifetime.ts';

const prefix = 'env:';

/** Observations on the process's own variables, and which findings are where they belong. */
export interface JobView {
  readonly observations: readonly Observation[];
  /** Credentials that expire by themselves and are only in this job's variables: that is where they belong. */
  readonly isInPlace: (finding: Finding) => boolean;
}

/** `today` is `YYYY-MM-DD`. */
export function observeJob(variables: Variables, findings: readonly Finding[], today: string): JobView {
  const system = findCiSystem(variables);
  const inPlace = new Set<Finding>();
  const observations = findings.flatMap((finding) => {
    const own = finding.occurrences.filter(({ path }) => path.startsWith(prefix));
    const lived = own.map(({ path }) => ({
      path,
      lifetime: lifetimeOf(path.slice(prefix.length), finding.secret, { variables, system, today }),
    }));
    if (own.length === finding.occurrences.length && lived.every(({ lifetime }) => lifetime.kind === 'short'))
      inPlace.add(finding);
    return lived.map(({ path, lifetime }) => observe(path, finding, lifetime, system));
  });
  return {
    observations: [...(system ? observeSystem(system, variables, findings) : []), ...observations],
    isInPlace: (finding) => inPlace.has(finding),
  };
}

/** Observes the system, and those of its credentials that no rule recognises by their shape. */
function observeSystem(system: CiSystem, variables: Variables, findings: readonly Finding[]): readonly Observation[] {
  const known = new Set(findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)));
  const others = system.jobCredentials.filter(
    (name) => !/UR[IL]$/.test(name) && (variables[name] ?? '') !== '' && !known.has(prefix + name),
  );
  return [
    { kind: 'ci-system', level: 'note', where: 'environment', detail: `a job of ${system.name}` },
    ...others.map((variable): Observation => ({
      kind: 'short-lived-credential',
      level: 'note',
      where: prefix + variable,
      variable,
      detail: `holds a credential that expires by itself: ${system.name} made it for this job`,
    })),
  ];
}

function observe(
  path: string,
  { ruleName, fingerprint }: Finding,
  lifetime: Lifetime,
  system: CiSystem | undefined,
): Observation {
  const about = { where: path, variable: path.slice(prefix.length), fingerprint };
  switch (lifetime.kind) {
    case 'short':
      return {
        ...about,
        kind: 'short-lived-credential',
        level: 'note',
        detail: `holds a credential that expires by itself (${ruleName}): ${lifetime.why}`,
      };
    case 'until':
      if (lifetime.isPast)
        return {
          ...about,
          kind: 'expired-credential',
          level: 'note',
          detail: `holds a credential that expired on ${lifetime.day} (${ruleName})`,
          advice: 'Remove it.',
        };
      return {
        ...about,
        kind: 'long-lived-credential',
        level: 'warning',
        detail: `holds a credential that works until ${lifetime.day} (${ruleName})`,
        advice: adviceFor(system),
      };
    case 'static':
      return {
        ...about,
        kind: 'long-lived-credential',
        level: 'warning',
        detail: `holds a long-lived credential (${ruleName}): ${lifetime.why}`,
        advice: adviceFor(system),
      };
  }
}

function adviceFor(system: CiSystem | undefined): string {
  const isTrading = system !== undefined && system.jobCredentials.some((name) => /OIDC|ID_TOKEN/.test(name));
  return isTrading
    ? `Give it only to the step that needs it, or trade the job's OIDC token of ${system.name} for a short-lived one.`
    : 'Give it only to the program that needs it.';
}
