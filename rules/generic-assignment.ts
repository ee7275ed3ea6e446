import type { GrammarRule } from '../src/model/rule.ts';

const hardCoded = 'https://cwe.mitre.org/data/definitions/798.html';
export const management = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/**
 * What no provider made: the grammar finds the value by its name, the judgement weighs it; entropy has no say of its
 * own.
 */
export const assigned: Omit<
  GrammarRule,
  'id' | 'name' | 'description' | 'keywords' | 'rotate' | 'examples' | 'lookalikes'
> = {
  provider: 'generic',
  kind: 'generic',
  grammar: 'assignment',
  severity: 'medium',
  origin: 'chosen',
  entropy: 0,
  references: [hardCoded, management],
};

/** A word that holds a secret only as the last of a name, where a setting is read. */
export const settingsOf = (word: string): readonly string[] =>
  ['=', ' = "', " = '", ': "', ": '", '": "', "': '"].map((form) => word + form);
