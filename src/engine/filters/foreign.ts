import { isWidgetKey } from '../examples/widget-keys.ts';
import type { Suspect } from './suspect.ts';

/** AWS ids of keys, users and roles. */
const awsId = /^A(?:KIA|SIA|IDA|ROA|GPA)[A-Z0-9]{16}$/;

/** `CLIENT_ID=`, `appId: '`, `/authorize?client_id=`: the id that a secret belongs to, which may look like one. */
const named =
  /(?<![Ss]ession|SESSION|[Ss]ecret|SECRET)(?:_ID|[_-]id|(?<=[a-z])I[dD])["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/;
/** What has a number but is no key. */
const numbered =
  /(?<![A-Za-z])(?:model|account|user|org|organi[sz]ation|workspace|customer|room|chat|device|voice|template|site|zone|group|campaign|audience|channel|playlist|video|image|message|order|product|dataset|link|item|folder|file|page|list|board|card|task|record|node|event|job|run|build|category|post|comment|document|asset|theme|segment|webhook|form|survey|team)[_-]?id["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/i;
/** Rules for keys are not asked: some services call a key an id. */
const ofSecret = /^(?!.*\bI[Dd]s?\b).*\bclient secret\b/;

/** `authorize?client_id=`: beside a token, it is the app that asks for one. */
const clientBefore = /client[_-]?id["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/i;
const ofToken = /\baccess token\b|\bOAuth\b.*\btoken\b/;

const ofId = /\bI[Dd]s?\b/;

/** `d1jp63ux….acme.netdna-cdn.com"`: what follows a label of a host. */
const restOfHost = /^(?:\.[a-z][a-z\d-]{1,40}){1,5}\.(?:com|net|org|io)(?![\w.-])/;
/** `11H19V7H20V4`, as SVG draws lines. */
const drawing = /^\d{0,4}(?:[ACHLMQSTVZ]\d{1,4}){5,}[ACHLMQSTVZ]?$/i;

/** Nobody types these: `kdeconnect://…:1716\0\0sunrise\0…@`, names and values in a database of settings. */
const controlCharacter = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** `https://docs.acme.dev/?version=latest#`: before the place on a page. */
const beforePlace = /[\w=/]#$/;
const nameOfPlace = /^[\da-f]+(?:-[\da-f]+)*$/;

/** `\n  smtpKeyBundle: |`, `\n  let disableTls1 = True`: alone at the start of a line, and something is assigned to it. */
const lineBefore = /\n[ \t]{0,60}(?:(?:let|var|val|const|local|my)[ \t]{1,4})?$/;
const assignedTo = /^(?:[ \t]{0,2}:[ \t\r\n]|[ \t]{1,4}:?=[ \t])/;
/** `token = SIGNATURE_PBKDF2_MD5;` */
const constant = /^[A-Z][A-Z\d]+(?:_[A-Z\d]+){1,6}$/;
const endsStatement = /^[ \t]{0,4}[;,)]/;
const identifier = /^[A-Za-z_]\w*$/;

/** `Postgres = require_0.Postgres`: what is assigned to a name is the member of that name. */
const nameAssigned = /(?:^|[^\w.])(\w{2,60}) {0,2}:?= {0,2}$/;
const ofObject = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){1,4}$/;

/** `com.acme.auth.PasswordField`, `settings.shop.apiKey` */
const qualified = /^[a-z]{2,20}(?:\.[A-Za-z]{2,40}){2,6}$/;

/**
 * Rejects what another service marks as its own but happens to have the form of a secret that only a name gives away.
 */
export function rejectForeign({ rule, secret, before, after }: Suspect): string | undefined {
  if (rule.kind !== 'context') return undefined;
  if (rule.origin === 'chosen' && controlCharacter.test(secret)) return 'bytes of a file, some of which are not text';
  if (restOfHost.test(after) && /^[0-9a-z]+$/.test(secret)) return 'a part of a host';
  if (beforePlace.test(before) && nameOfPlace.test(secret)) return 'a place on a page';
  const name = nameInCode(rule, secret, before, after);
  if (name !== undefined) return name;
  if (isWidgetKey(after)) return 'a key that every page with the widget holds';
  if (drawing.test(secret)) return 'a path of a drawing';
  if (!rule.provider.startsWith('aws') && awsId.test(secret)) return 'it is an id of AWS';
  const isClient = ofToken.test(rule.name) && !ofId.test(rule.name) && clientBefore.test(before);
  return isClient ||
    (ofSecret.test(rule.name) && named.test(before)) ||
    (!ofId.test(rule.name) && numbered.test(before))
    ? 'the name says that it is an id'
    : undefined;
}

/** What a secret is that only has the form of one, as names of code may. */
function nameInCode({ origin }: Suspect['rule'], secret: string, before: string, after: string): string | undefined {
  if (origin === 'chosen' && qualified.test(secret)) return 'the name of a class or a setting';
  if (assignedTo.test(after) && identifier.test(secret) && lineBefore.test(before)) return 'the name of something else';
  if (ofObject.test(secret) && secret.endsWith(`.${nameAssigned.exec(before)?.[1] ?? '.'}`))
    return 'the name of a member';
  return constant.test(secret) && endsStatement.test(after) && !/["'`]$/.test(before)
    ? 'the name of a constant'
    : undefined;
}
