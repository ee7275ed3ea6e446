import { isLikelyDummy } from '../../judgement/chosen-secret.ts';
import { decodeBase64, decodeUtf8 } from '../../proof/base64.ts';
import { LargePattern } from '../../search/large-pattern.ts';
import type { Doubt } from '../evidence/evidence.ts';
import { textInside } from '../rejections/placeholder.ts';

// Stand-ins that are to be replaced, defaults that services ship with, and values that stand beside themselves again.

const meantToChange =
  /^(?:[a-z\d]{2,16}[-_])?(?:(?:oh)?(?:please)?[-_ ]?(?:do)?(?:change?|replace)[-_ ]?(?:me|it|this)(?:[-_ ]?(?:now|please|later|in[-_ ]?production))?[-_ ]?){1,4}[\d!]{0,6}$|^hunter2$|^correct-?horse-?battery-?staple$/;

const anyMeantToChange = new LargePattern(meantToChange);

/** Every match holds one of these words: most values need no look at a pattern that V8 compiles in 0.35 ms. */
const wordsOfChange: readonly string[] = ['chang', 'replace', 'hunter2', 'staple'];

/** `trustStorePassword = "changeme"`, `changme`, `Y2hhbmdlbWU=`: what everybody writes where a value is to be replaced. */
const isMeantToChange: Doubt = ({ lowered, candidate: { value } }) =>
  saysSo(lowered) || saysSo(textInside(value).toLowerCase())
    ? 'it says that it is to be changed, or everybody knows it'
    : undefined;

function saysSo(text: string): boolean {
  return wordsOfChange.some((word) => text.includes(word)) && anyMeantToChange.test(text);
}

const selfWords: ReadonlySet<string> = new Set(
  'a my the your some too very short long weak strong wrong invalid valid good bad new old dev development local test testing production secret key token pass password passwd value string insecure unsafe super random default'.split(
    ' ',
  ),
);

/** `SECRET_KEY = 'development key'`, `password: "too short"`: the value only describes itself. */
const speaksOfItself: Doubt = ({ lowered }) =>
  /[a-z][-_ ][a-z]|^(?:short|long|weak|strong|wrong|invalid)$/.test(lowered) &&
  lowered.split(/[-_ ]/).every((word) => selfWords.has(word))
    ? 'it only speaks of itself'
    : undefined;

const outOfBox: ReadonlySet<string> = new Set(
  'postgres postgresql mysql mariadb mongo mongodb root toor admin administrator guest rabbitmq minioadmin minio123 elastic redis vagrant ansible docker jenkins oracle system sa tiger'.split(
    ' ',
  ),
);

/** `POSTGRES_PASSWORD: postgres`, `cG9zdGdyZXM=`: the default of an image or a box. */
const isOutOfBox: Doubt = ({ lowered, candidate: { value } }) =>
  outOfBox.has(lowered) || outOfBox.has(textInside(value).toLowerCase())
    ? 'services come with it out of the box'
    : undefined;

const fewestLetters = 4;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** `abcdefgh`: what people type who need any password. */
const isInOrder: Doubt = ({ lowered, shape }) =>
  shape.length >= fewestLetters && alphabet.includes(lowered) ? 'it is letters in their order' : undefined;

/** `POSTGRES_PASSWORD=postgres`, `'shop'@'%' IDENTIFIED BY 'shop'`: the name of a service or a user. */
const repeatsBeside: Doubt = ({ candidate: { words, nameStart, valueStart }, lowered, surroundings, shape }) => {
  if (shape.length < fewestLetters || !/^[a-z][a-z_-]{0,40}\d{0,2}$/.test(lowered)) return undefined;
  if (words.includes(lowered)) return 'it is a word of its name';
  const places = surroundings.line.toLowerCase().split(lowered).length - 1;
  return places > 1 && standsAlone(surroundings.line.toLowerCase(), lowered) && valueStart > nameStart
    ? 'the same word stands beside it'
    : undefined;
};

/** Whether the line has the word at least twice as a word of its own. */
function standsAlone(line: string, word: string): boolean {
  let count = 0;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) {
    if (!/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + word.length))) count++;
  }
  return count > 1;
}

/** `MYSQL_PASSWORD=wordpress` in `wordpress/compose.yaml`: what people write when they only try something out. */
const isNamedByPath: Doubt = ({ lowered, shape, surroundings: { path } }) =>
  path !== undefined &&
  shape.length >= fewestLetters &&
  /^[a-z][a-z_-]{0,40}$/.test(lowered) &&
  standsIn(path.toLowerCase(), lowered)
    ? 'the folder or the file is called so'
    : undefined;

/** Whether the text has the word, as a word of its own. */
function standsIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}

/** `Basic dXNlcjpwYXNz`, `Basic:dXNlcjpwYXNz`: a user and a password that no system would accept. */
const isDummyPair: Doubt = ({ candidate: { value, wrapper } }) => {
  const pair = value.replace(/^basic[: ]/i, '');
  if ((pair === value && !/basic$/i.test(wrapper)) || value.length > 200) return undefined;
  const bytes = decodeBase64(pair);
  const [, password] = /^[^:]*:(.*)$/.exec((bytes && decodeUtf8(bytes)) ?? '') ?? [];
  return password !== undefined && isLikelyDummy(password, '') ? 'the pair decodes to words' : undefined;
};

export const dummyDoubts: readonly Doubt[] = [
  isMeantToChange,
  speaksOfItself,
  isOutOfBox,
  isInOrder,
  repeatsBeside,
  isNamedByPath,
  isDummyPair,
];
