import { addToGroup } from '../foundation/groups.ts';
import { matchesWildcard } from '../foundation/wildcard.ts';

/** A value to search for, and the variables that hold or contain it. */
export interface SecretValue {
  readonly value: string;
  readonly variables: readonly string[];
}

/**
 * A variable that holds a secret by its name or value, or that somebody called secret, but that is not searched for.
 */
export interface UnsearchedVariable {
  readonly variable: string;
  /** A clause: `shorter than 8 characters`. */
  readonly why: string;
}

export interface SecretVariables {
  readonly values: readonly SecretValue[];
  readonly unsearched: readonly UnsearchedVariable[];
}

export interface VariableEvidence {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** For each variable, the secrets that rules found in its value. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Names that somebody called secret; `*` is allowed. */
  readonly names: readonly string[];
}

const shortestValue = 8;
const secretName =
  /(?:^|_)(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PASS|PWD|APIKEY|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION|MASTER|DEPLOY|SSH|AUTH|LICENSE|SERVICE|ACCOUNT)_?KEY|CREDENTIALS?|DSN|CONNECTION_STRING|WEBHOOK(?:_URL)?|PAT|AUTH)\d*(?:_(?:PROD(?:UCTION)?|STAGING|DEV|TEST|BASE64|B64|JSON|PEM|VALUE))?$/;
/** Variables of the shell. */
const shellNames: ReadonlySet<string> = new Set(['PWD', 'OLDPWD']);
const commonWords =
  /^(?:true|false|yes|no|on|off|null|none|undefined|enabled?|disabled?|default|production|staging|development|testing|localhost|root|admin(?:istrator)?|username|password|changeme|example)$/i;

/** Determines which variables of the process are secret, and which of their values are worth searching for. */
export function chooseSecretValues({ variables, found, names }: VariableEvidence): SecretVariables {
  const holders = new Map<string, string[]>();
  const unsearched: UnsearchedVariable[] = names
    .filter((name) => !Object.keys(variables).some((variable) => matchesWildcard(variable, name)))
    .map((name) => ({ variable: name, why: 'no variable is called so' }));
  for (const variable of Object.keys(variables).sort()) {
    const value = variables[variable]?.trim() ?? '';
    const secrets = found.get(variable) ?? [];
    const isNamed = names.some((name) => matchesWildcard(variable, name));
    if (!isNamed && (value === '' || (secrets.length === 0 && !isSecretName(variable)))) continue;
    const why = whyUnsearched(value, isNamed ? 'named' : secrets.length > 0 ? 'found' : 'called');
    if (why !== undefined) {
      unsearched.push({ variable, why });
      continue;
    }
    for (const candidate of new Set([value, ...secrets]))
      if (tooShort(candidate) === undefined) addToGroup(holders, candidate, variable);
  }
  return { values: [...holders].map(([value, own]) => ({ value, variables: own })), unsearched };
}

/**
 * `named`: by a person, who is believed; `found`: a rule matched in the value; `called`: only the variable's name says
 * that it is secret.
 */
function whyUnsearched(value: string, evidence: 'named' | 'found' | 'called'): string | undefined {
  const short = tooShort(value);
  if (short !== undefined || evidence === 'named') return short;
  return wordy(value) ?? (evidence === 'found' ? undefined : tooCommon(value));
}

function isSecretName(variable: string): boolean {
  return secretName.test(variable.toUpperCase()) && !shellNames.has(variable);
}

function tooShort(value: string): string | undefined {
  if (value === '') return 'empty';
  return Buffer.byteLength(value) < shortestValue
    ? `shorter than ${shortestValue} characters, so it would stand anywhere by chance`
    : undefined;
}

/** Words occur in any output, even those that are somebody's password. */
function wordy(value: string): string | undefined {
  if (commonWords.test(value)) return 'a common word';
  return /^[a-z]{1,11}$|^[A-Z][a-z]{1,10}$/.test(value) ? 'a plain word' : undefined;
}

/** Values that occur in any output, whoever wrote it. */
function tooCommon(value: string): string | undefined {
  if (/^[\d.,:-]{1,15}$/.test(value)) return 'a number or a date';
  if (/^(?:~|\.{1,2})?(?:\/[\w@+.,-]+)+\/?$/.test(value)) return 'a path';
  return /^https?:\/\/[^@?#]*$/.test(value) && !/[\w-]{20,}/.test(value.replace(/^https?:\/\/[^/]*/, ''))
    ? 'an address without credentials'
    : undefined;
}
