import type { Companion, Rotation, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  named,
  base32,
  base64,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  sequence,
  type Shape,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const accessKeys = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes';
const incident = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys_update.html';
const rotate: Rotation = {
  steps:
    'Deactivate the key at once, look through CloudTrail for what it did in all regions, remove what it made, then delete it and issue a role or a new key.',
  url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
};
const id = sequence('AKIA', base32(16));
const keyPair: Companion = {
  name: 'access key id',
  pattern: /(?<![0-9A-Za-z])(?<part>(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z2-7]{16})(?![0-9A-Za-z])/,
  withinLines: 8,
  isRequired: false,
  isUnmistakable: true,
};
const secretValue: Shape = {
  ...base64(40),
  source:
    '(?![0-9a-f]{40})(?=[^\\s"\']{0,39}[0-9])(?=[^\\s"\']{0,39}[A-Z])(?=[^\\s"\']{0,39}[a-z])[0-9A-Za-z+/]{40}(?!=)',
};

export const awsSecretAccessKey: Rule = {
  id: 'aws-secret-access-key',
  name: 'AWS secret access key',
  provider: 'aws',
  kind: 'context',
  description: 'Signs requests as its user, with everything the policies of that user allow.',
  severity: 'critical',
  ...named({
    names: ['aws', 'amazon', 's3 secret', 'secret access key'],
    value: secretValue,
    words: [],
    reach: 24,
  }),
  companions: [keyPair],
  references: [incident, accessKeys],
  rotate,
  examples: [
    sample`[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${base64(40)}\n`,
    sample`new AWS.S3({ accessKeyId: '${id}', secretAccessKey: '${base64(40)}' })`,
    sample`export AWS_SECRET_ACCESS_KEY="${base64(40)}"`,
  ],
  lookalikes: [
    sample`AWS_SECRET_ACCESS_KEY=${base64(39)}`,
    sample`aws_commit = "${hexadecimal(40)}"`,
    sample`AWS_SECRET_ACCESS_KEY=${'$'}{AWS_SECRET_ACCESS_KEY}`,
  ],
};

/** What the rule for named secrets finds. */
const namedSecret = '[Ss]ecret_?[Aa]ccess|SECRET_?ACCESS';

export const awsAccessKeyPair: Rule = {
  id: 'aws-access-key-pair',
  name: 'AWS access key id and secret',
  provider: 'aws',
  kind: 'provider',
  description: 'Signs requests as its user, with everything the policies of that user allow.',
  severity: 'critical',
  keywords: ['AKIA', 'ASIA', 'A3T'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z])(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z2-7]{16}(?![0-9A-Za-z])(?:(?!${namedSecret})[^0-9A-Za-z+/]|(?!${namedSecret})[A-Za-z]{1,20}(?![0-9A-Za-z+/])){1,60}?(?<![0-9A-Za-z+/_\\-])(?<secret>${secretValue.source})(?![0-9A-Za-z+/=_\\-])`,
  ),
  companions: [keyPair],
  references: [accessKeys],
  rotate,
  examples: [
    sample`User name,Access key ID,Key\ndeploy,${id},${base64(40)}\n`,
    sample`'ses' => [\n    'key' => '${id}',\n    'secret' => '${base64(40)}',\n]`,
    sample`mc alias set s3 https://s3.amazonaws.com ${id} ${base64(40)}`,
  ],
  lookalikes: [sample`${id} ${hexadecimal(40)}`, sample`aws iam delete-access-key --access-key-id ${id}`],
};

export const awsAccessKeyId: Rule = {
  id: 'aws-access-key-id',
  name: 'AWS access key id',
  provider: 'aws',
  kind: 'provider',
  description: 'Names a living key and its account; its secret half is often not far away.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'],
  // A signed link tells which key signed it, and is good for hours at most.
  pattern:
    /(?<![0-9A-Za-z+/_-]|X-Amz-Credential=)(?<secret>(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16})(?![0-9A-Za-z+/_-])/,
  structure: 'aws-key-id',
  references: [accessKeys],
  rotate,
  examples: [sample`AWS_ACCESS_KEY_ID=${id}`, sample`{"accessKeyId": "${id}", "region": "eu-west-1"}`],
  lookalikes: [
    sample`AKIA${base32(15)}`,
    sample`AKIA${base32(17)}`,
    sample`https://shop.s3.amazonaws.com/a.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id}%2F20271210%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Expires=28800`,
  ],
};

export const awsSessionToken: Rule = {
  id: 'aws-session-token',
  name: 'AWS session token',
  provider: 'aws',
  kind: 'context',
  description: 'Completes temporary credentials, which live up to 36 hours.',
  severity: 'high',
  keywords: ['session_token', 'sessiontoken', 'session-token', 'security-token', 'security_token', 'securitytoken'],
  pattern:
    /(?:[Ss]ession|SESSION|[Ss]ecurity|SECURITY)[_-]?(?:[Tt]oken|TOKEN)["'\\\])]{0,3}(?:\s{0,4}(?:=>|:=|[:=>,])\s{0,4}|[ \t]{1,4})["'\\]{0,2}(?<secret>(?:IQoJ|Fwo[GD]|FQo[GD]|AQo[DE]|AgoJ|AgoG)[0-9A-Za-z+/%]{100,2400}={0,2})/,
  companions: [keyPair],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
  rotate: {
    steps:
      'Revoke the active sessions of the role it came from, look through CloudTrail for what it did, and find out what printed it.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  },
  examples: [
    sample`AWS_SESSION_TOKEN="IQoJ${base64(400)}=="`,
    sample`aws_session_token = FwoGZXIvYXdz${base64(360)}\n`,
    sample`os.environ['AWS_SESSION_TOKEN'] = 'IQoJ${base64(380)}='`,
    sample`aws configure set aws_session_token IQoJ${base64(300)}`,
  ],
  lookalikes: [sample`AWS_SESSION_TOKEN=IQoJ${base64(30)}`, sample`aws_session_token = <token>`],
};

export const awsBedrockKey: Rule = {
  id: 'aws-bedrock-api-key',
  name: 'Amazon Bedrock API key',
  provider: 'aws',
  kind: 'provider',
  description: 'Calls models at the expense of the account; a long-term key belongs to an IAM user.',
  severity: 'high',
  keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>ABSKQmVkcm9ja0FQSUtleS[0-9A-Za-z+/]{80,260}={0,2})(?![0-9A-Za-z+/=])/,
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
  rotate: {
    steps:
      'Deactivate and delete the service specific credential of the IAM user, look through CloudTrail for its use, then issue a short-term key.',
    url: 'https://console.aws.amazon.com/bedrock/home#/api-keys',
  },
  examples: [
    sample`AWS_BEARER_TOKEN_BEDROCK=ABSK${encoded('base64', 'BedrockAPIKey-', lowerAlphanumeric(4), '-at-', digits(12), ':', alphanumeric(44))}`,
    sample`api_key="ABSK${encoded('base64', 'BedrockAPIKey-', lowerAlphanumeric(4), '-at-', digits(12), ':', alphanumeric(44))}"`,
  ],
  lookalikes: [sample`ABSK${alphanumeric(120)}`, sample`ABSKQmVkcm9ja0FQSUtleS...`],
};

export const awsBedrockShortKey: Rule = {
  ...awsBedrockKey,
  id: 'aws-bedrock-short-term-key',
  name: 'Amazon Bedrock API key (short-term)',
  severity: 'medium',
  keywords: ['bedrock-api-key-YmVkcm9jay'],
  pattern: /(?<![0-9A-Za-z+/-])(?<secret>bedrock-api-key-YmVkcm9jay[0-9A-Za-z+/]{100,3000}={0,2})/,
  examples: [
    sample`AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-${encoded('base64', 'bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Credential=', alphanumeric(400))}`,
    sample`token: "bedrock-api-key-${encoded('base64', 'bedrock.amazonaws.com/?Action=', alphanumeric(600))}"`,
  ],
  lookalikes: [sample`bedrock-api-key-YmVkcm9jay...`, sample`bedrock-api-key-${alphanumeric(200)}`],
};
