import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll } from '../find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 41);

test.each([
  ['a property of C#', `public string Password { get; set; } = "${value}";`],
  ['a property that is set once', `public string ApiKey { get; private init; } = "${value}";`],
  ["a variable on PHP's own page", `<td class="e">DB_PASSWORD </td><td class="v">${value} </td>`],
  ["a variable of the server on PHP's own page", `<td class="e">$_ENV['API_TOKEN']</td><td class="v">${value}</td>`],
  ['a picture of COBOL', `       01 WS-PASSWORD PIC X(20) VALUE "${value}".`],
  ['a constant of ABAP', `CONSTANTS: c_password TYPE string VALUE '${value}'.`],
  ['a text of Perl', `my $password = q(${value});`],
  ['a text of Perl in a hash', `password => q{${value}},`],
  [
    'a header of JMeter',
    `<stringProp name="Header.name">X-Api-Key</stringProp>\n  <stringProp name="Header.value">${value}</stringProp>`,
  ],
  [
    'a header of JMeter with a scheme',
    `<stringProp name="Header.name">Authorization</stringProp>\n  <stringProp name="Header.value">Bearer ${value}</stringProp>`,
  ],
  [
    'a variable of JMeter',
    `<stringProp name="Argument.name">password</stringProp>\n  <stringProp name="Argument.value">${value}</stringProp>`,
  ],
  [
    'what JMeter sends',
    `<stringProp name="Argument.value">${value}</stringProp>\n  <stringProp name="Argument.metadata">=</stringProp>\n  <boolProp name="HTTPArgument.use_equals">true</boolProp>\n  <stringProp name="Argument.name">password</stringProp>`,
  ],
  ['a text of Ruby', `password = %q(${value})`],
  ['a move of COBOL', `           MOVE "${value}" TO WS-PASSWORD.`],
  ['a default of PL/SQL', `  p_password IN VARCHAR2 DEFAULT '${value}',`],
  ['a column with a default', `  api_token varchar(40) NOT NULL DEFAULT '${value}',`],
  ['a macro of Erlang', `-define(API_TOKEN, "${value}").`],
  ['a constant of Nim that others may read', `const apiToken* = "${value}"`],
  ['what Kotlin makes when it is asked for', `val password by lazy { "${value}" }`],
  ['an arrow function', `const getToken = () => '${value}';`],
  ['an arrow function in an object', `  getPassword: async () => "${value}",`],
  ['a lambda of Python', `get_password = lambda: "${value}"`],
  ['a lambda of Ruby', `config.password = -> { '${value}' }`],
  ['a property of Swift', `var password: String { "${value}" }`],
  ['a property of Kotlin', `val password: String get() = "${value}"`],
  ['a function of Rust', `fn password() -> &'static str { "${value}" }`],
  ['a function of Python', `def get_password():\n    return "${value}"`],
  ['the tag of a field of Go', `Password string \`env:"SHOP_LOGIN" envDefault:"${value}"\``],
  ['a flag of Go with a letter', `fs.StringVarP(&o.Password, "password", "p", "${value}", "of the shop")`],
  ['an argument of Rust', `#[arg(long, default_value = "${value}")]\n    password: String,`],
  ['a default of C#', `[DefaultValue("${value}")]\n    public string Password { get; set; }`],
  ['a text below of PHP', `$password = <<<EOT\n${value}\nEOT;`],
  ['a text below of Ruby', `password = <<~EOS.strip\n  ${value}\nEOS`],
  ['a text below of Terraform', `  password = <<-EOF\n    ${value}\n  EOF`],
  ['an arrow function with a body', `const getSecret = async () => { return '${value}'; };`],
  ['an arrow function that is called at once', `const token = (() => '${value}')();`],
  ['an arrow function of PHP', `'password' => fn() => '${value}',`],
  ['a supplier of Java', `Supplier<String> password = () -> "${value}";`],
  ['a function of Kotlin', `fun password() = "${value}"`],
  ['a function of Go in a field', `password: func() string { return "${value}" },`],
  ['a function of R', `password <- function() "${value}"`],
  ['a function of Python on one line', `def password() -> str: return "${value}"`],
  ['a property of Swift with a body', `var password: String {\n    return "${value}"\n}`],
  ['a block of RSpec', `  let(:password) do\n    '${value}'\n  end`],
  ['a builder of arguments', `Arg::new("password").default_value("${value}")`],
  ['an option of Ruby', `option :password, type: :string, default: '${value}'`],
  ['what Perl takes for want of another', `my $x = $ENV{SHOP_PASSWORD} // '${value}';`],
  ['what a shell reads', `read -r PASSWORD <<< '${value}'`],
  ['a variable of Common Lisp', `(defparameter *api-token* "${value}")`],
  ['a variable of RPG', `     D wPassword       S             20A   INZ('${value}')`],
  ['what a Lisp takes for want of another', `(or (System/getenv "API_TOKEN") "${value}")`],
])('the value is found in %s', (_, text) => {
  const [found] = findAll(text).filter((each) => each.value === value);
  expect(found?.value).toBe(value);
  expect(text.slice(found?.valueStart, found?.valueEnd)).toBe(value);
  expect(text.slice(found?.nameStart, found?.nameEnd)).toBe(found?.name);
});

test.each([
  ['a property of another name', `public string Title { get; set; } = "${value}";`],
  ['a picture of another name', `       01 WS-TITLE PIC X(20) VALUE "${value}".`],
  ['a text of another name', `my $title = q(${value});`],
  [
    'what JMeter sends under another name',
    `<stringProp name="Argument.value">${value}</stringProp>\n  <stringProp name="Argument.metadata">=</stringProp>\n  <stringProp name="Argument.name">title</stringProp>`,
  ],
  ['a move to another name', `           MOVE "${value}" TO WS-TITLE.`],
  ['a default of another column', `  title varchar(40) DEFAULT '${value}',`],
  ['an arrow function of another name', `const getTitle = () => '${value}';`],
  ['a function of Python that returns more', `def get_password():\n    return "${value}" + salt()`],
  ['a text below of several lines', `password = <<EOF\nuser ${value}\nhost b\nEOF`],
  ['a word of a remark', "# Actual password for default 'harbourmaster7' user"],
  ['a product', `*width* = "${value}"`],
  ['prose', `the password has the value "${value}"`],
])('no value is read from %s as a declaration', (_, text) => {
  expect(findAll(text).filter((found) => found.kind === 'assignment')).toEqual([]);
});
