import type { Objection } from '../evidence/evidence.ts';
import { lastWord, qualifiersOf } from './name-words.ts';
import { setOf } from './words.ts';

// Names that end in a `pass` which is no password.

const plainPasses = setOf(
  'gate run dry boarding uwsgi fastcgi scgi grpc memcached status result outcome first second third fourth one two three single double multi final last next previous main initial render rendering depth shadow color colour geometry light lighting forward deferred post pre opaque transparent band low high all compute shader compiler optimization analysis draw review clean cleanup verification perf fmt format',
);

/** Settings of Telegraf: which metrics go on. */
const namedPasses = setOf('namepass fieldpass tagpass metricpass');

const passingVerbs = setOf('should must will shall can');

/** `namepass = ["cpu*"]`, `bandpass = '4.4-8.5 EHz'` */
const letsPass: Objection = ({ candidate: { words } }) =>
  (words.length === 1 && namedPasses.has(words[0] ?? '')) || bandPasses.has(words.at(-1) ?? '')
    ? 'what a filter lets pass'
    : undefined;

const bandPasses = setOf('bandpass lowpass highpass allpass');

/** `to pass x`: to hand it on; `shouldPass`: a test that does well. */
const isVerbPass: Objection = ({ candidate: { words, qualifier, separator } }) => {
  if (lastWord(words) !== 'pass') return undefined;
  const isBeforeObject = separator === 'blank' || separator === 'word';
  if (isBeforeObject && words.length === 1 && wordBeforePass.test(qualifier)) return 'to pass is to hand on';
  return words.length === 2 && passingVerbs.has(words[0] ?? '') ? 'to pass is to be found well' : undefined;
};

const wordBeforePass = /(?:^|\s)(?:to|can|and|must|may|will|you|we|should|not|or|only|then)$/;

/** `renderPass`, `firstPass`: one run through something. */
const isPlainPass: Objection = (evidence) => {
  const { words, separator } = evidence.candidate;
  if (lastWord(words) !== 'pass') return undefined;
  const lastQualifier = separator === 'word' ? qualifiersOf(evidence.candidate).at(-1) : undefined;
  if (words.length === 1 && lastQualifier !== undefined && plainPasses.has(lastQualifier))
    return `a ${lastQualifier} pass is no password`;
  const before = words.at(/^\d+$/.test(words.at(-1) ?? '') ? -3 : -2) ?? '';
  return plainPasses.has(before) && !evidence.isOpaque ? `a ${before} pass is no password` : undefined;
};

/** `shop ALL=(root) NOPASSWD: SHOPCTL` of sudo: nobody is asked. */
const needsNone: Objection = ({ candidate: { words } }) =>
  words.at(-1) === 'nopasswd' ? 'no password is asked for' : undefined;

export const passRejections: readonly Objection[] = [letsPass, needsNone, isVerbPass, isPlainPass];
