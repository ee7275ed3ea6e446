import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number, seed: number): string => grow(sample`${hexadecimal(length)}`, seed);
const id = [hex(8, 3), hex(4, 5), hex(4, 7), hex(4, 11), hex(12, 13)].join('-');
const key = grow(sample`${alphanumeric(31)}`, 17);
const lower = grow(sample`${hexadecimal(25)}`, 19);

test.each([
  ['the setter of an attribute', `  SETTER_${'KEY'}S = { "size_prefix" => "size_prefix=" }`, 'name of an attribute'],
  ['the attribute behind one', `<shop:list :shop_keys="$shop_keys" :limit_reached="$limit"`, 'name of an attribute'],
  ['the next condition', 'if (!user_password || !SHOP_DEBUG_LEVEL2) return;', 'a condition'],
  ['the id of a layer', `// SHOP_LAYER_ALE_AUTH_RECV_ACCEPT_V4 = ${id}`, 'the id of a layer'],
  ['what a generated id begins with', `$shop_password = uniqid( 'refund_' );`, 'a generated id begins with'],
  [
    'a foreign key of Hibernate',
    `3642 0   password_reset_token FK${lower.slice(2)}wy    FK CONSTRAINT`,
    'name of a constraint',
  ],
  ['a key in the cache of npm', `{"key":"security-advisory:shop:${key}${key}${key}=="}`, 'one of several'],
  ['a class of a style sheet', 'ftp_password: "form-control"', 'a part of a page'],
  ['one of two', 'this.indentKey=e?9:KEYS.SHIFT+9;this.shops={}', 'one of two'],
  ['what a key of the keyboard does', 'extraKeys: {"Ctrl-Space": "complete"}', 'key of the keyboard'],
  ['how a field of a form looks', "$shop->add('password', 'repeated', array(", 'the type of a field'],
  ['a condition that is made sure', 'const pass = !!received;', 'the value is code'],
  ['a negated one', 'pass: !!!actual', 'the value is code'],
  ['under which a text is found', '{textKey:"downloadPNG",onclick:function(){', 'a "text key" is no secret'],
  ['the name of a method', '    key: "onHTMLDrop",', 'the name of an entry'],
  ['a placeholder in Turkish', 'JWT_SECRET=gizli-anahtariniz-buraya', 'a placeholder'],
  ['bits of a number', 'this.tokenType=next>>TYPE_SHIFT$1;this.tokenEnd=next&OFFSET_MASK$1}', 'bits of a number'],
  [
    'by which key a module is signed',
    'sig_key:        28:FD:D9:42:9C:85:B0:D3:31:E6:0F:5A:77:1B:C2:9D:4E:83:60:A5',
    'fingerprint of a public key',
  ],
  ['what is to be modified', 'API_TOKEN_SALT=tobemodified', 'a placeholder'],
])('%s is no secret', (_, line, reason) => {
  expect(kept(line)).toEqual([]);
  expect(reasonsAgainst(line).join()).toContain(reason);
});

test('keys that end in a mark, and ids that authorize, are', () => {
  expect(kept(`api_key = "${key}="`)).toEqual([`${key}=`]);
  expect(kept(`SHOP_LAYER_AUTH = ${id}`)).toEqual([id]);
});
