/** What the name of a dotenv file says about its use. */
export interface DotenvName {
  /** It is shared to show which variables exist. */
  readonly isTemplate: boolean;
  /** `production` for `.env.production.local` and `production.env`; `default` for `.env`. */
  readonly environment: string;
}

const templateWord = /^(?:examples?|samples?|templates?|dist|tpl|defaults?|skeleton|blank)$/i;
/** Parts of a name that are not the name of an environment. */
const otherWord = /^(?:env|envrc|flaskenv|dev|vars|local|vault|enc|encrypted|bak|backup|old|orig|save)?$/i;
const synonyms: ReadonlyMap<string, string> = new Map([
  ['prod', 'production'],
  ['stage', 'staging'],
  ['stg', 'staging'],
  ['testing', 'test'],
]);

export function parseDotenvName(path: string): DotenvName {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const words = name.split('.').filter((word) => word !== '');
  const own = words
    .filter((word) => !otherWord.test(word) && !templateWord.test(word))
    .map((word) => synonyms.get(word.toLowerCase()) ?? word.toLowerCase());
  return {
    isTemplate: words.some((word) => templateWord.test(word)),
    environment: own[0] ?? (/^\.env\.dev(?:\.|$)|^dev\.env$/i.test(name) ? 'development' : 'default'),
  };
}
