import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const state = 'https://developer.hashicorp.com/terraform/language/state/sensitive-data';
/** A text in JSON. */
const value = String.raw`"(?<secret>(?:[^"\\\r\n]|\\["\\/bfnrtu]){6,400})"`;
/** Addresses and names of resources, which say where something is and not how to get in. */
const noAddress = String.raw`(?!"(?:arn:|\$\{|https?:\/\/[^"@]{1,300}"|\/[\w./-]{1,200}"|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?::\d{2,5})?"|projects\/|subnet-|vpc-|sg-|i-[0-9a-f]))`;

export const terraformGeneratedPassword: Rule = {
  id: 'terraform-state-generated-password',
  name: 'Password that Terraform generated, in its state',
  provider: 'terraform',
  kind: 'context',
  description: 'Signs in to what was set up with it, often a database.',
  severity: 'high',
  keywords: ['"random_password"', '"bcrypt_hash"'],
  pattern: new RegExp(String.raw`"(?:random_password|bcrypt_hash)"[^]{0,700}?"result":\s{0,4}${value}`),
  entropy: 0,
  references: [state, 'https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password'],
  rotate: {
    steps:
      'Replace the resource (terraform apply -replace), see that what uses the password got the new one, then keep the state in a backend that encrypts it.',
    url: state,
  },
  examples: [
    at(
      'terraform.tfstate',
      sample`"type": "random_password",\n      "name": "db",\n      "instances": [\n        {\n          "attributes": {\n            "length": 16,\n            "result": "${alphanumeric(16)}",\n`,
    ),
    sample`"attributes":{"bcrypt_hash":"${'$'}2a${'$'}10","id":"none","length":20,"result":"${alphanumeric(20)}"}`,
  ],
  lookalikes: [
    sample`"type": "random_string",\n"attributes": {"length": 16, "result": "${alphanumeric(16)}"}`,
    sample`"type": "random_password",\n"attributes": {"length": 16, "result": null}`,
  ],
};

export const terraformSensitiveOutput: Rule = {
  ...terraformGeneratedPassword,
  id: 'terraform-sensitive-output',
  name: 'Sensitive output of Terraform',
  description: 'Its owner marked it as a secret; what it opens, its name says.',
  keywords: ['"sensitive": true', '"sensitive":true'],
  origin: 'chosen',
  isBroad: true,
  pattern: new RegExp(
    String.raw`(?:"value":\s{0,4}${noAddress}${value},\s{0,20}"type":\s{0,4}"string",\s{0,20}"sensitive":\s{0,4}true)`,
  ),
  references: [state],
  rotate: {
    steps:
      'Change the secret where it is used, let Terraform take up the new one, then keep the state in a backend that encrypts it.',
    url: state,
  },
  examples: [
    at(
      'terraform.tfstate',
      sample`"outputs": {\n    "admin": {\n      "value": "${alphanumeric(20)}",\n      "type": "string",\n      "sensitive": true\n    }\n`,
    ),
    sample`{"key":{"value":"${alphanumeric(40)}","type":"string","sensitive":true}}`,
  ],
  lookalikes: [
    sample`"admin": {\n      "value": "${alphanumeric(20)}",\n      "type": "string"\n    }`,
    sample`"host": {"value": "db.c7ab.eu-west-1.rds.amazonaws.com", "type": "string", "sensitive": true}`,
  ],
};
