import { expect, test } from 'vitest';
import { documentationOf } from '../../../src/engine/examples/documentation.ts';
import { shownExamplesOf } from '../../../src/engine/examples/shown-examples.ts';
import { LazyText } from '../../../src/engine/text/text.ts';

/** What stands in documentation, by its lines without blanks around them. */
function documented(lines: readonly string[]): readonly string[] {
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const text = new LazyText(bytes);
  return [...documentationOf(text), ...shownExamplesOf(text, true)].flatMap(({ start, end }) =>
    bytes
      .subarray(start, end)
      .toString()
      .split('\n')
      .map((line) => line.trim().replace(/^(?:"""|''')/, ''))
      .filter((line) => line !== ''),
  );
}

test.each([
  [
    'of a function',
    ['def sell(', '    a,', ') -> str:', '    """Sells.', '    token = "a"', '    """', '    b = """c"""'],
  ],
  ['of a class', ['class Shop:', "    r'''Sells.", '    token = "a"', "    '''"]],
  ['below an empty line', ['class Shop:', '', '    """Sells.', '    token = "a"', '    """', '', '    b = "c"']],
  ['of an Ansible module', ['import a', 'EXAMPLES = r"""', 'Sells.', '    token = "a"', '"""', 'b = "c"']],
  ['of a module', ['#!/usr/bin/env python', '# A shop', '', '"""Sells.', 'token = "a"', '"""', 'b = """c"""']],
  ['at the start of a module', ['"""Sells.', 'token = "a"', '"""', 'b = """c"""']],
  ['of Elixir', ['  @moduledoc """', '  Sells.', '  token = "a"', '  """', '  @b "c"']],
])('a docstring %s is documentation', (_, lines) => {
  expect(documented(lines)).toEqual(['Sells.', 'token = "a"']);
});

test('what Perl keeps its documentation between is documentation', () => {
  const text = [
    'package Shop;',
    '',
    '=head1 REST',
    '',
    'token=a',
    '',
    '=head2 SOAP',
    '',
    '=cut',
    '',
    'my $token = "b";',
  ];
  expect(documented(text)).toEqual(['=head1 REST', 'token=a', '=head2 SOAP']);
  expect(documented(['1;', '', '=pod', '', 'token=a'])).toEqual(['=pod', 'token=a']);
});

test('a comment that shows code is documentation, and any other may be code that is switched off', () => {
  expect(documented(['/**', ' * @example', ' * a("b")', ' */', 'c("d")'])).toEqual(['/**', '* @example', '* a("b")']);
  expect(documented(['/**', ' * a("b")', ' */', '// c("d")', 'src/**/*.ts'])).toEqual([]);
});

test('lines with a third slash are documentation', () => {
  expect(documented(['    /// let a = "b";', '//! c', '//// d', 'let e = "f"; /// g'])).toEqual([
    '/// let a = "b";',
    '//! c',
  ]);
});

test.each([
  ['a text that is assigned', ['SHOP = """', 'token = "a"', '"""']],
  ['a text that is never closed', ['def sell():', '    """Sells.']],
  ['a part of a name that is no example', ['com:', '  example:', '    shop:', '      password: a']],
])('%s is no documentation', (_, lines) => {
  expect(documented(lines)).toEqual([]);
});

test('what an interface is documented with is documentation', () => {
  const inYaml = [
    'openapi: 3.1.0',
    'description: |',
    '  For example: {"password": "g"}',
    'requestBody:',
    '  content:',
    '    application/json:',
    '      schema:',
    "        $ref: 'shop.yml'",
    '      examples:',
    '        first:',
    '          value: a',
    '',
    '          password: b',
    '      required: c',
    'properties:',
    '  token:',
    '    example: d',
    '    default: e',
    '  keys:',
    '    examples:',
    '    - f',
    '    type: string',
  ];
  expect(documented(inYaml)).toEqual([
    'description: |',
    'For example: {"password": "g"}',
    'examples:',
    'first:',
    'value: a',
    'password: b',
    'example: d',
    'examples:',
    '- f',
  ]);
  const inJson = ['{', '  "swagger": "2.0",', '  "example": {', '    "token": "a"', '  },', '  "token": "b"', '}'];
  expect(documented(inJson)).toEqual(['"example": {', '"token": "a"']);
});

test('the source of a page of the manual is documentation', () => {
  const page = ['\'\\" t', '.\\" By hand', '.ie "x" \\{\\', '. ftr V B', '.TH SHOP 1', 'token = "a"'];
  expect(documented(page)).toEqual(page);
  expect(documented(['.text', 'token = "a"'])).toEqual([]);
  expect(documented([...Array.from({ length: 60 }, () => ['.\\" By hand', '', '']).flat(), 'token = "a"'])).toEqual([]);
});

test('what a comment announces as an example is documentation', () => {
  expect(documented(['# The password, e.g.', '#   password: a', '', '# token: b', 'key: c'])).toEqual([
    '# The password, e.g.',
    '#   password: a',
  ]);
  expect(documented(['// A header similar to: { "a":', '// "password": "a" }', 'b("c")'])).toEqual([
    '// A header similar to: { "a":',
    '// "password": "a" }',
  ]);
  expect(documented(['# example: the shop is open', '# password: a'])).toEqual([]);
  expect(documented(['#define EXAMPLE 1', '# password: a'])).toEqual([]);
});

test('all comments of documented settings are documentation', () => {
  expect(documented(['## @param key The key', 'key: a', '', '# token: b', 'url: c # d'])).toEqual([
    '## @param key The key',
    '# token: b',
  ]);
  expect(documented(['# @param key The key', 'def open(key)', '# token: b'])).toEqual([]);
  expect(documented(['# -- The key', 'key: a', '# token: b'])).toEqual(['# -- The key', '# token: b']);
});

test('code in a comment of Go is documentation, and code that is switched off is none', () => {
  const code = ['// An event:', '//', '//\t{', '//\t  "key": "a"', '//\t}'];
  expect(documented([...code, 'type Event struct {'])).toEqual(code);
  expect(documented(['//\topen("a")', '//\tclose()'])).toEqual([]);
});
