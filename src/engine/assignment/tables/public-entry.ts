import { LargePattern } from '../../search/large-pattern.ts';

/** Last words of names of what is put beside secrets and is none itself. */
const words =
  'user|users|username|user_name|login|email|mail|from|sender|name|names|host|hosts|hostname|server|servers|service|port|region|bucket|endpoint|endpoints|db|dbname|database|schema|ca|ca_cert|ca_certs|ca_certificate|ca_bundle|cert|certs|certificate|crt|pem|pub|public|url|urls|uri|uris|address|addr|path|file|dir|folder|version|type|kind|env|environment|namespace|scope|scopes|audience|issuer|id|ids|uuid|tenant|project|org|organization|organisation|account|domain|realm|group|role|mode|driver|protocol|scheme|timezone|tz|locale|lang|language|debug|level|enabled|size|count|timeout|ttl|date|time|expiry|expires|comment|description|title|label|hash|checksum|sha|md5|fingerprint|sequence|registry|repo|repository|image|tag|branch|config|conf|ini|xml|yaml|yml|json|toml|properties|sh|sql|txt|md|html|js|py';
const publicNames = new LargePattern(
  new RegExp(
    `^(?:[\\w.-]{0,100}[_.-])?(?:${words})[_-]?\\d{0,3}$|^[\\w.-]{0,100}[a-z](?:User(?:[Nn]ame)?|Host|Server|Port|Region|Bucket|Name|Id|ID|Url|URL|Uri|URI|Endpoint|Email|Path|Cert|Domain|Type|Version|Database)\\d{0,3}$`,
    'i',
  ),
);

/** `db-host`, `clientId`, `ca.crt`: names an entry that is no secret. */
export function isPublicName(name: string): boolean {
  return publicNames.test(name);
}

const plain = new LargePattern(
  /^(?:[a-z]{1,24}(?:[-_. /:,][a-z]{1,24}){0,8}\d{0,3}|[A-Z]{1,24}(?:[-_. ][A-Z]{1,24}){0,6}|\d{1,5}|v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+:/][\w.-]{1,30})?|\d{4}-\d\d-\d\d(?:[T ][\d:.Z+-]{1,30})?|[a-z][a-z\d+.-]{1,20}:\/\/[^\s@]{1,300}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|(?:[a-z\d*][a-z\d-]{0,60}\.){1,6}[a-z]{2,20}(?::\d{2,5})?(?:\/[\w./-]{0,120})?|\.{0,2}\/[\w./-]{1,200}|[a-z]{2}-[a-z]{4,12}-\d[a-z]?|arn:[\w:*/.-]{1,200}|(?:\d{1,3}\.){3}\d{1,3}(?:[/:]\d{1,5})?|.{1,5})$/i,
);
const begins = /^[{[<#]|^-----|^---|^ssh-|^(?:op|vault|akv|sm|ref\+[a-z]{2,20}):|\{\{|[$]\{|[$%]\(/;

/** `true`, `eu-west-1`, `https://shop.acme.io`, the text of a file: what a value is that is no secret, by itself. */
export function isPlainText(text: string): boolean {
  return begins.test(text) || /[\r\n]./.test(text) || plain.test(text.trimEnd());
}
