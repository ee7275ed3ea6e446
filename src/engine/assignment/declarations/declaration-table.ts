// Declarations of languages that put more than a sign between a name and its value.

/**
 * A value with its name some way before it: a match of `name` ends where the keyword begins, and one of `value` begins
 * there. The name may also follow the value.
 */
export interface Declaration {
  readonly name: RegExp;
  readonly value: RegExp;
}

const property: Declaration = {
  name: /(?<name>\w{3,60})[ \t]{0,2}\{[^{}\r\n]{3,60}$/,
  value: /; \} = "(?<value>[^"\\\r\n]{3,200})"/y,
};
const picture =
  /(?<name>[A-Za-z][\w-]{2,40})[ \t]{1,20}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?[\w()]{1,20}|TYPE[ \t]{1,4}[\w()]{1,40}(?:[ \t]{1,4}LENGTH[ \t]{1,4}\d{1,4})?)$/i;
const quotedWords: Declaration = {
  name: /(?<name>\w{3,60})["'}\]]{0,2}[ \t]{0,4}$/,
  value: /=>? %?qq?(?:\((?<value>[^(){}\r\n]{3,120})\)|\{(?<braced>[^(){}\r\n]{3,120})\})/y,
};

/** JMeter: the value that is sent, and its name in an element before or behind it. */
const sent = (kind: string, behind = ''): Declaration => ({
  name: new RegExp(`"${kind}\\.name">(?<name>[\\w.-]{3,60})</stringProp>\\s{1,40}<stringProp name="$`, 'i'),
  value: new RegExp(
    `${kind}\\.value">(?:(?:Bearer|Basic|Token) )?(?<value>[^<>\\s]{3,400})</stringProp>${behind}`,
    'iy',
  ),
});
const argumentName = String.raw`(?:\s{1,40}<stringProp name="Argument\.metadata">=</stringProp>\s{1,40}(?:<boolProp name="HTTPArgument\.use_equals">true</boolProp>\s{1,40})?<stringProp name="Argument\.name">(?<name>[\w.-]{3,60})<)?`;

/** Never matches, for declarations whose name is found by the pattern of the value. */
const nowhere = /(?!)/;

/** `MOVE "x" TO WS-PASSWORD` of COBOL. */
const moved = (mark: string): Declaration => ({
  name: nowhere,
  value: new RegExp(
    `move ${mark}(?<value>[^${mark}\\r\\n]{3,120})${mark}\\s{1,20}to\\s{1,20}(?<name>[A-Za-z][\\w-]{2,40})`,
    'iy',
  ),
});

/** `p_password IN VARCHAR2 DEFAULT 'x'`, `token varchar(40) NOT NULL DEFAULT 'x'` */
const defaulted: Declaration = {
  name: /(?<name>\w{3,60})["`\]]?(?:[ \t]{1,20}(?:IN|OUT|IN OUT))?[ \t]{1,20}[A-Za-z][\w%.]{1,40}(?:[ ]?\(\d{1,6}(?: \w{1,8})?\))?(?:[ ]{1,4}(?:NOT )?NULL)?$/i,
  value: / default N?'(?<value>[^'\r\n]{3,120})'(?=[ \t]{0,4}(?:[,;)\r\n]|$|(?:NOT )?NULL|COMMENT|UNIQUE|CHECK|--))/iy,
};

/** `-define(API_TOKEN, "x").` of Erlang. */
const macro: Declaration = {
  name: nowhere,
  value: /-define\((?<name>[A-Za-z_]\w{2,60}),\s{0,4}(?:<<)?"(?<value>[^"\\\r\n]{3,200})"/y,
};

/** `const apiToken* = "x"` of Nim, where `*` exports the name. */
const exported: Declaration = {
  name: /(?<name>[A-Za-z]\w{2,60})$/,
  value: /\*(?:: ?string)? = "(?<value>[^"\\\r\n]{3,200})"/y,
};

/** `(defparameter *api-token* "x")` of Common Lisp, where `*` marks what is global. */
const global: Declaration = {
  name: nowhere,
  value: /\(def(?:parameter|var|constant) \*(?<name>[A-Za-z][\w-]{2,60})\* "(?<value>[^"\\\r\n]{3,200})"/y,
};

/** `D wPassword S 20A INZ('x')`, `dcl-s password char(20) inz('x');` of RPG. */
const initial: Declaration = {
  name: /(?<name>[A-Za-z]\w{2,40})[ \t][^'"\r\n]{0,80}$/,
  value: /inz\('(?<value>[^'\r\n]{3,120})'\)/iy,
};

/** `(or (System/getenv "API_TOKEN") "x")` of Lisps. */
const elsewise: Declaration = {
  name: nowhere,
  value: /getenv "(?<name>\w{3,60})"\)\s{1,20}"(?<value>[^"\\\r\n]{3,200})"/iy,
};

/** `val password by lazy { "x" }`, `getToken = () => 'x'`, `get_token = lambda: "x"`: evaluated when it is needed. */
const deferred = (
  head: string,
  tail = String.raw`(?:[ ]?[:=]|[ ]=>|[ ]<-)[ ]?(?:async |fn|\()?`,
  before = '',
): Declaration => ({
  name: new RegExp(`${before}(?<name>\\w{3,60})["']?${tail}$`),
  value: new RegExp(`${head}["'](?<value>[^"'\\\\\\r\\n]{3,200})["']`, 'iy'),
});

/** `def get_token():` and the value it returns on the line below. */
const returned = (head: string, name = ''): Declaration => ({
  name: new RegExp(`\\bdef (?<name>\\w{3,60})${name}$`),
  value: new RegExp(`${head}\\n[ ]{4,8}return ["'](?<value>[^"'\\\\\r\\n]{3,200})["'](?=[ ]{0,2}(?:[\\r\\n#]|$))`, 'y'),
});

/** `Password string `env:"X" envDefault:"x"`` of Go. */
const tagged: Declaration = {
  name: /(?<name>[A-Za-z]\w{2,60})[ \t]{1,20}\*?string[ \t]{1,20}`[^`\r\n]{1,100}$/,
  value: / envdefault:"(?<value>[^"\r\n]{3,200})"/iy,
};

/** `fs.StringVarP(&o.Password, "password", "p", "x", "…")` of Go. */
const shorthand: Declaration = {
  name: /"(?<name>[A-Za-z][\w-]{2,40})$/,
  value: /", "[pt]", "(?<value>[^"\\\r\n]{3,200})"/y,
};

/** `#[arg(default_value = "x")]` and `[DefaultValue("x")]` above the name. */
const annotated = (head: string): Declaration => ({
  name: nowhere,
  value: new RegExp(
    `${head}"(?<value>[^"\\\\\r\\n]{3,200})"[^\r\\n]{0,80}\\]\\s{1,40}(?:(?:pub(?:lic)?|private|internal|static|string) ){0,3}(?<name>[A-Za-z_]\\w{2,60})`,
    'iy',
  ),
});

/** `$password = <<<EOT`, `password = <<~EOS.strip`, `password = <<EOF`, with one line of text below. */
const hereDocument: Declaration = {
  name: /(?<name>\w{3,60})["'\]]{0,2}\s?$/,
  value:
    /= <<[<~-]?["']?(?<end>[A-Z_]{2,20})["']?[^\r\n]{0,20}\r?\n[ \t]{0,20}(?<value>[^\s"'<>$]{3,200})\r?\n[ \t]{0,20}\k<end>/y,
};

/** `option :password, default: 'x'` of Ruby. */
const option: Declaration = {
  name: /[ (]:(?<name>[a-z]\w{2,60})(?:, \w{2,20}: [\w:]{1,20}){0,3}$/,
  value: /, default: ["'](?<value>[^"'\\\r\n]{3,200})["']/y,
};

/** `$ENV{SHOP_PASSWORD} // 'x'`, `$opts{password} //= 'x'` of Perl. */
const orElse: Declaration = {
  name: /\{["']?(?<name>\w{3,60})["']?$/,
  value: /\} \/\/=? ["'](?<value>[^"'\\\r\n]{3,200})["']/y,
};

/** `read -r PASSWORD <<< 'x'` of a shell. */
const readIn: Declaration = {
  name: /\bread (?:-\w{1,4} ){0,3}(?<name>[A-Za-z_]\w{2,60}) $/,
  value: /<<< ["'](?<value>[^"'\r\n]{3,200})["']/y,
};

/** A row of PHP's own page, with a variable and its value: `<td class="e">DB_PASSWORD </td><td class="v">x </td>` */
const cell: Declaration = {
  name: /(?<name>\w{3,60})(?:['"]\])? ?<\/td><td $/,
  value: /class="v">(?:base64:)?(?<value>[^<>\s]{3,400}) ?<\/td>/iy,
};

/** `DB_PASS="${2:-x}"` of a shell: what a missing argument stands for. */
const ofPosition: Declaration = {
  name: /(?<name>[A-Za-z_]\w{2,60})=["']?$/,
  value: /\$\{\d:-["']?(?<value>[^\s"'{}$]{3,200})["']?\}/y,
};

/** By keyword. Made at once, since they are few and small. */
export const declarations: Readonly<Record<string, Declaration>> = {
  '; } = "': property,
  ' value "': { name: picture, value: / value "(?<value>[^"\r\n]{3,120})"/iy },
  " value '": { name: picture, value: / value '(?<value>[^'\r\n]{3,120})'/iy },
  '= q(': quotedWords,
  '= q{': quotedWords,
  '= qq{': quotedWords,
  '= qq(': quotedWords,
  '= %q(': quotedWords,
  '= %q{': quotedWords,
  '=> q(': quotedWords,
  '=> q{': quotedWords,
  'move "': moved('"'),
  "move '": moved("'"),
  " default '": defaulted,
  '-define(': macro,
  '* = "': exported,
  '*: string = "': exported,
  'getenv "': elsewise,
  '(defparameter *': global,
  '(defvar *': global,
  '(defconstant *': global,
  "inz('": initial,
  '() => "': deferred(String.raw`\(\) => `),
  "() => '": deferred(String.raw`\(\) => `),
  "() => { return '": deferred(String.raw`\(\) => \{ return `),
  '() => { return "': deferred(String.raw`\(\) => \{ return `),
  '() -> "': deferred(String.raw`\(\) -> `),
  'func() string { re': deferred(String.raw`func\(\) string \{ return `),
  'function() "': deferred(String.raw`function\(\) `),
  '() = "': deferred(String.raw`\(\) = `, '', String.raw`\bfun `),
  '-> str: return "': deferred('-> str: return ', String.raw`\((?:self)?\) `, 'def '),
  'string {\n    r': deferred(String.raw`String \{\n    return `, ': '),
  ") do\n    '": deferred(String.raw`\) do\n    `, '', String.raw`\blet!?\(:`),
  ") do\n      '": deferred(String.raw`\) do\n      `, '', String.raw`\blet!?\(:`),
  '.default_value("': deferred(
    String.raw`\.default_value\(`,
    String.raw`"\)[^;\r\n]{0,80}`,
    String.raw`\b(?:new|long)\("`,
  ),
  'lambda: "': deferred('lambda: '),
  "lambda: '": deferred('lambda: '),
  'by lazy { "': deferred(String.raw`by lazy \{ `, ' '),
  '-> { "': deferred(String.raw`-> \{ `),
  "-> { '": deferred(String.raw`-> \{ `),
  'string { "': deferred(String.raw`String \{ `, ': '),
  'str { "': deferred(String.raw`str \{ `, String.raw`\(\) -> &(?:'static )?`),
  'get() = "': deferred(String.raw`get\(\) = `, ': String '),
  '():\n    r': returned(String.raw`\(\):`),
  '-> str:\n    r': returned('-> str:', String.raw`\(\) `),
  ' envdefault:"': tagged,
  '", "p", "': shorthand,
  '", "t", "': shorthand,
  'default_value = "': annotated('default_value = '),
  '[defaultvalue("': annotated(String.raw`\[defaultvalue\(`),
  '= <<': hereDocument,
  ", default: '": option,
  ', default: "': option,
  "} // '": orElse,
  '} // "': orElse,
  "} //= '": orElse,
  '} //= "': orElse,
  "<<< '": readIn,
  '<<< "': readIn,
  'header.value">': sent('header'),
  'argument.value">': sent('argument', argumentName),
  'class="v">': cell,
  '${1:-': ofPosition,
  '${2:-': ofPosition,
  '${3:-': ofPosition,
};
