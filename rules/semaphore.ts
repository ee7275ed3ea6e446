import type { Companion, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const apiToken = base64Url(20);
const smsKey = lowerAlphanumeric(32);
/** The address of the call often stands below its parameters. */
const address: Companion = {
  name: 'address of the SMS API',
  pattern: /(?<part>(?:api\.)?semaphore\.co\/api)/,
  withinLines: 20,
  isRequired: true,
};

export const semaphoreCiApiToken: Rule = {
  id: 'semaphore-ci-api-token',
  name: 'Semaphore CI API token',
  provider: 'semaphore',
  kind: 'context',
  description: 'Starts and stops jobs, and reads the projects and secrets its owner reaches.',
  severity: 'critical',
  ...named({
    names: ['semaphoreci', 'semaphore ci', 'semaphore api', 'semaphore token', 'semaphore auth', 'semaphore secret'],
    value: sequence(digitWithin(20), apiToken),
    words: ['token', 'secret', 'bearer'],
    near: 60,
    reach: 84,
  }),
  references: ['https://docs.semaphoreci.com/reference/api'],
  rotate: {
    steps:
      'Reset the token in the account settings of Semaphore, look for jobs that are not yours, then put the new one in place.',
    url: 'https://me.semaphoreci.com/account',
  },
  examples: [
    sample`SEMAPHORE_API_TOKEN=${apiToken}`,
    sample`curl https://acme.semaphoreci.com/api/v1alpha/pipelines -H "Authorization: Token ${apiToken}"`,
  ],
  lookalikes: [sample`SEMAPHORE_API_TOKEN=${base64Url(19)}`, sample`semaphore token = acquire_the_semaphore`],
};

export const semaphoreSmsApiKey: Rule = {
  id: 'semaphore-sms-api-key',
  name: 'Semaphore (SMS) API key',
  provider: 'semaphore',
  kind: 'context',
  description: 'Sends SMS and codes on the credits of the account, and reads what was sent.',
  severity: 'high',
  ...named({
    names: [
      'semaphore.co',
      'semaphore api',
      'semaphore sms',
      'semaphore key',
      'semaphore token',
      'semaphore secret',
      'semaphoreapi',
    ],
    value: sequence(digitWithin(32), smsKey),
    words: ['key', 'token', 'secret', 'api'],
    near: 60,
    reach: 84,
  }),
  references: ['https://semaphore.co/docs'],
  rotate: {
    steps: 'Regenerate the key on the API page of the Semaphore account, then put the new one in place.',
    url: 'https://semaphore.co/account',
  },
  examples: [
    sample`SEMAPHORE_API_KEY=${smsKey}`,
    sample`$url = 'https://api.semaphore.co/api/v4/messages';\n$parameters = array('apikey' => '${smsKey}', 'number' => $number);`,
  ],
  lookalikes: [sample`SEMAPHORE_API_KEY=${hexadecimal(31)}`, sample`semaphore key ${alphanumeric(32)}`],
};

export const semaphoreSmsRequestKey: Rule = {
  ...semaphoreSmsApiKey,
  id: 'semaphore-sms-request-key',
  name: 'Semaphore (SMS) API key in a request',
  keywords: ['apikey'],
  pattern: new RegExp(
    `[Aa][Pp][Ii][Kk][Ee][Yy]["']?\\s{0,4}(?:=>|[:=,])\\s{0,4}["']?(?<secret>${smsKey.source})(?![0-9A-Za-z])`,
  ),
  companions: [address],
  examples: [
    sample`$parameters = array('apikey' => '${smsKey}', 'number' => $number);\ncurl_setopt($ch, CURLOPT_URL, 'https://api.semaphore.co/api/v4/messages');`,
    sample`body: { apikey: "${smsKey}", number, message }\n// POST https://semaphore.co/api/v4/otp`,
  ],
  lookalikes: [
    sample`{ apikey: "${smsKey}" }`,
    sample`{ apikey: "${hexadecimal(31)}" } // https://api.semaphore.co/api/v4/messages`,
  ],
};
