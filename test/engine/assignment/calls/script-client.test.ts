import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, judgeAll } from '../find-all.ts';

const value = grow(sample`${alphanumeric(32)}`, 12);

test.each([
  ['a queue', `new AMQPStreamConnection('rabbit', 5672, 'worker', '${value}', '/orders');`],
  ['a cache of PHP', `$redis->auth('${value}');`],
  ['a cache of Lua', `local ok, err = red:auth("${value}")`],
  ['a cache with a callback', `redisClient.auth("${value}", (error) => {});`],
  ['a server of files', `ftp = Net::FTP.new('ftp.acme.io', 'shop', '${value}')`],
  ['a table of another server', `SELECT * FROM mysql('db:3306', 'shop', 'orders', 'shop', '${value}')`],
  ['a key that is derived', `const key = crypto.scryptSync('${value}', salt, 32);`],
])('the password of %s is found', (_, text) => {
  expect(findAll(text).flatMap((found) => (found.family === 'password' ? [found.value] : []))).toEqual([value]);
});

test.each([
  ['a service of messages', `$pusher = new Pusher\\Pusher('shop', '${value}', '1234');`],
  ['a token in Ruby', `token = JWT.encode payload, '${value}', 'HS256'`],
  ['a token in PHP', `JWT::decode($jwt, new Key('${value}', 'HS256'));`],
  ['an application', `auth = tweepy.OAuthHandler(CONSUMER, "${value}")`],
  ['what is compared in constant time', `return hash_equals('${value}', $_GET['sign']);`],
])('the key of %s is found', (_, text) => {
  expect(judgeAll(text).flatMap((found) => (found.kind === 'keep' ? [found.candidate.value] : []))).toContain(value);
});

test('one argument is no password for a client of something else', () => {
  expect(findAll(`app.auth('${value}')`).filter((found) => found.kind === 'user-password')).toEqual([]);
});

test('a call without parentheses ends with its line', () => {
  expect(findAll(`JWT.encode payload\nlog '${value}', 'x'`)).toEqual([]);
});
