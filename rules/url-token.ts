import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, hexadecimal, lowerAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate = {
  steps: 'Revoke the token at the host or the service that the scheme names, then put a new one into a secret store.',
  url: 'https://symfony.com/doc/current/configuration/secrets.html',
} as const;

/**
 * Schemes in whose addresses a person, a bucket, a public key or an id stands before the `@`, or that have rules of
 * their own.
 */
const otherSchemes =
  'https?|wss?|msteams|plivo|pover|ssh|s?ftps?|scp|git|svn|hg|rsync|sips?|xmpp|ldaps?|smb|cifs|nfs|rdp|vnc|rts?mp|rtsps?|tcp|udp|tls|enode|enr|lightning|bzz|abfss?|wasbs?|s3a?|gs|imaps?|pop3?s?|smtps?|telnet|docker|oci|file|postgres(?:ql)?|mysql|mariadb|mongodb|redis|amqps?';

const uuidForm = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Tokens of Slack tell on themselves and have rules of their own. */
const tokenForm = '(?!xox[a-z]-)(?=[A-Za-z_-]{0,60}[0-9])(?=[0-9_-]{0,60}[A-Za-z])[0-9A-Za-z_-]{20,200}';
/** The same with escaped characters, but no mail address. */
const escapedForm = `(?![^@\\s]{0,200}%(?:40|[^2-7]|[2-7][^0-9A-F]))${tokenForm.replace('Za-z_-]{20', 'Za-z_%-]{20')}`;

/**
 * What is nothing but a key before the host of a web address: no user is called so. Before a path that is a number it
 * is the public key of a DSN.
 */
const webKey =
  '(?=:\\/\\/[0-9A-Za-z]{24,100}@(?![\\w.:-]{3,90}\\/[0-9]+(?![\\w/]))[0-9A-Za-z-]{1,60}\\.[a-z])(?=:\\/\\/(?:(?=(?:[a-z]{0,30}[0-9]){4})[0-9a-z]{30,100}|(?=(?:[A-Z]{0,30}[0-9]){4})[0-9A-Z]{30,100}|(?=[A-Za-z]{0,60}[0-9])(?=[0-9A-Z]{0,60}[a-z])(?=[0-9a-z]{0,60}[A-Z])[0-9A-Za-z]{24,100})@)';

export const urlToken: Rule = {
  id: 'url-token',
  name: 'Token in place of a user in a URL',
  provider: 'url-credentials',
  kind: 'context',
  description: 'Acts in the name of its owner at the host or through the service that the scheme names.',
  severity: 'high',
  isBroad: true,
  keywords: ['://'],
  pattern: new RegExp(
    `(?<=[A-Za-z][A-Za-z0-9+.-]{1,20})(?:(?<!(?<![A-Za-z0-9+.-])(?:(?:git|hg|pip|svn)\\+)?(?:${otherSchemes}))|(?<=(?<![A-Za-z0-9+.-])(?:git\\+)?https?)${webKey}):\\/\\/(?<secret>${escapedForm})(?::[0-9a-z-]{1,40}(?:\\.[0-9a-z-]{2,40}){1,4})?@(?=[0-9A-Za-z+])`,
  ),
  references: [
    'https://symfony.com/doc/current/mailer.html#using-a-3rd-party-transport',
    'https://symfony.com/doc/current/notifier.html',
    'https://containrrr.dev/shoutrrr/latest/services/overview/',
  ],
  rotate,
  examples: [
    sample`MAILER_DSN=acmemail+api://${hexadecimal(32)}@default`,
    sample`ACME_DSN=acme://${alphanumeric(40)}@default?from=Shop`,
    sample`WATCHTOWER_NOTIFICATION_URL: "acmechat://${alphanumeric(68)}@${digits(18)}"`,
    sample`url = git+https://${lowerAlphanumeric(40)}@git.acme.dev/shop/orders.git`,
    sample`curl https://${alphanumeric(32)}@api.acme.dev/v1/orders`,
  ],
  lookalikes: [
    sample`ACME_DSN=acme://TOKEN@default?from=FROM`,
    sample`git clone ssh://${lowerAlphanumeric(24)}@git.acme.dev/shop.git`,
    sample`ACME_DSN=https://${hexadecimal(32)}@errors.acme.dev/42`,
    sample`https://shop-team-of-the-north-2024@git.acme.dev/shop/orders.git`,
    sample`enode://${hexadecimal(128)}@10.3.58.6:30303`,
    sample`ACME_DSN=acme://your-api-token-goes-here-2024@default`,
  ],
};

/** Of apprise and shoutrrr, whose addresses hold tokens as parts of a path. */
const pathSchemes = [
  'bark',
  'barks',
  'dingtalk',
  'discord',
  'feishu',
  'flock',
  'gotify',
  'gotifys',
  'guilded',
  'hassio',
  'hassios',
  'join',
  'lark',
  'mailgun',
  'mattermost',
  'mmost',
  'msteams',
  'notifiarr',
  'opsgenie',
  'plivo',
  'pover',
  'prowl',
  'psafer',
  'pushdeer',
  'pushplus',
  'pushy',
  'revolt',
  'rocket',
  'ryver',
  'schan',
  'slack',
  'splunk',
  'streamlabs',
  'synology',
  'synologys',
  'victorops',
  'wecombot',
  'wxteams',
  'zulip',
] as const;

export const urlPathToken: Rule = {
  id: 'url-path-token',
  name: 'Token in the path of a notification URL',
  provider: 'url-credentials',
  kind: 'context',
  description: 'Sends messages through the service that the scheme names, in the name of its owner.',
  severity: 'high',
  isBroad: true,
  keywords: pathSchemes.map((scheme) => `${scheme}://`),
  pattern: new RegExp(
    `(?<![A-Za-z0-9+.-])(?:${pathSchemes.join('|')}):\\/\\/(?:[^\\s"'\`<>@/?{}$]{1,80}[@/]){0,3}?(?!${uuidForm}(?:@|\\/[^#?\\s]))(?<secret>${tokenForm})(?=[/?\\s"'\`,<]|$)`,
  ),
  references: [
    'https://github.com/caronc/apprise/wiki#notification-services',
    'https://containrrr.dev/shoutrrr/latest/services/overview/',
  ],
  rotate,
  examples: [
    sample`urls:\n  - revolt://${alphanumeric(64)}/${digits(18)}/\n`,
    sample`urls:\n  - flock://${alphanumeric(24)}\n`,
    sample`urls:\n  - guilded://${uuid()}/${alphanumeric(86)}\n`,
    sample`urls:\n  - synologys://nas.acme.dev/${alphanumeric(64)}\n`,
  ],
  lookalikes: [
    sample`discord://webhook_id/webhook_token`,
    sample`discord://discordapp.com/channels/@me/${digits(18)}`,
    sample`slack://channel?team=T0123ABCD&id=C0123ABCD`,
    sample`mattermost://chat.acme.dev/shop/channels/off-topic-2024-and-later`,
  ],
};
