import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 19);
const long = grow(sample`${alphanumeric(32)}`, 23);

test.each([
  ['a directory of Java', `env.put(Context.SECURITY_CREDENTIALS, "${value}");`],
  ['a directory by the name of its property', `env.put("java.naming.security.credentials", "${value}");`],
  ['a command of Redis', `if _, err := conn.Do("AUTH", "${value}"); err != nil {`],
  ['a call of F#', `BasicAuth "shop" "${value}"`],
  ['a header that is put together', `"Basic " + encode("shop" + ":" + "${value}")`],
  ['a header of Java', `Base64.getEncoder().encodeToString("shop:${value}".getBytes())`],
  ['a header of Dart', `'Basic ' + base64Encode(utf8.encode('shop:${value}'))`],
  ['a source of MySQL with a mark in it', `sql.Open(driver, "shop:${value}@7@tcp(10.0.0.5:3306)/orders")`],
  ['a field that is compared', `if (txtUser.Text == "shop" && txtPassword.Text == "${value}")`],
])('the password is kept in %s', (_, text) => {
  expect(kept(text).some((found) => found.startsWith(value))).toBe(true);
});

test.each([
  ['a raw text of Rust', `let secret_key = Key::from(r#"${long}"#.as_bytes());`],
  ['a header that is compared', `if ("${long}".equals(request.getHeader("X-Internal-Token"))) {`],
  ['a header by its constant', `headers: {HttpHeaders.authorizationHeader: "Bearer ${long}"},`],
])('the key is kept in %s', (_, text) => {
  expect(kept(text)).toContain(long);
});

test.each([
  ['the port of a host', `String url = host + ":" + "8080";`],
  ['the caption of a field', `txtPassword.Text = "Enter your password";`],
  ['a header that is compared with its name', `"X-Token".equals(request.getHeader("X-Internal-Token"))`],
])('nothing is kept in %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});
