import type { Objection } from '../evidence/evidence.ts';

// Values that are a part of a text that code joins.

/**
 * `'--password=' . $password['x']`, `"a" + password})`, `"user='" . quote($user) . "'"`: the value itself holds the
 * joining sign.
 */
const joinsInside = /^["'`] ?\+|\+ ?["'`]$|^\+[A-Za-z_$][\w$.]*[})\];]|^ ?\. ?(?:[a-z_]\w{0,30}\()?\$[a-z]/i;

const holdsJoin: Objection = ({ candidate: { value } }) =>
  joinsInside.test(value) ? 'the value is a part of an expression' : undefined;

const pressed = /^["'`]\s{0,4}\+\s{0,4}(?:Keys\.[A-Z_]{3,12}|["']\\[nrt])/;

/** `send_keys("x" + Keys.RETURN)`: what is typed ends with a key. */
function isKeyPressed(line: string, value: string): boolean {
  return pressed.test(line.slice(line.indexOf(value) + value.length));
}

/**
 * `password = "x" + suffix`, `"x" % word`, `"x" == word`, `'Token='.$token`: the expression continues. A generated
 * value that fills its line may go on in the next one.
 */
const goesOnBehindQuote: Objection = (evidence) => {
  const { value, quote, next, kind } = evidence.candidate;
  const { line } = evidence.surroundings;
  if (quote === 'none') return undefined;
  const isJoined =
    (next === '+' && !isKeyPressed(line, value) && !mayGoOn(line, value, evidence.isOpaque)) ||
    (next === '%' && !closesTag(line, value)) ||
    (next === '=' && kind !== 'comparison') ||
    (next === 'i' && isLookedForIn(line, value)) ||
    (next === '.' && (/[:=]$/.test(value) || isFollowedByDot(line, value)));
  return isJoined ? 'the value is a part of an expression' : undefined;
};

/** A plus sign that leads to the next line of a long value, or to the next option: `+rcon.password "x" +server.name`. */
function mayGoOn(line: string, value: string, isOpaque: boolean): boolean {
  return (
    (value.length > 31 && isOpaque && /["'`]\s{0,4}\+\s{0,4}$/.test(line)) ||
    /(?:^|\s)\+[\w.]{2,60}[ ]{1,2}["'][^"'\s]{1,200}["'] \+[a-z]/.test(line)
  );
}

/** `=> 'connectorId' in tokenSet` */
function isLookedForIn(line: string, value: string): boolean {
  return /^["'] in [A-Za-z_$]/.test(line.slice(line.lastIndexOf(value) + value.length));
}

/** `'confirmed|' . $rules`, `'confirmed|'.Rules::of('x')`, `'shop_' . generate()` of PHP, `"shop"..n` of Lua. */
function isFollowedByDot(line: string, value: string): boolean {
  return /^["'](?: ?\. ?(?:\$[a-z_]|[A-Z]\w{0,60}::)| \. [a-z_]\w{0,60}\(| ?\.\. ?[a-z_(])/i.test(
    line.slice(line.lastIndexOf(value) + value.length),
  );
}

/** `<%= ENV["DB_PASSWORD"] || "x" %>`, `{% set db_password = "x" %}` */
function closesTag(line: string, value: string): boolean {
  return /^["'] ?-?%[>}]/.test(line.slice(line.lastIndexOf(value) + value.length));
}

export const joinRejections: readonly Objection[] = [holdsJoin, goesOnBehindQuote];
