import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, digitWithin, lowerAlphanumeric, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const cognitoSecret = sequence(digitWithin(50), lowerAlphanumeric(50, 54));

export const cognitoClientSecret: Rule = {
  id: 'aws-cognito-client-secret',
  name: 'Amazon Cognito app client secret',
  provider: 'aws',
  kind: 'context',
  description: 'Signs users up and in as the app client, and gets tokens as the client itself.',
  severity: 'high',
  keywords: ['cognito'],
  pattern: assigned({ names: ['cognito'], value: cognitoSecret, words: ['secret'], near: 120 }),
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html'],
  rotate: {
    steps: 'Add a second secret to the app client (or make a new one), put it in place, then delete the old one.',
    url: 'https://console.aws.amazon.com/cognito/v2/idp/user-pools',
  },
  examples: [
    sample`COGNITO_CLIENT_ID=${lowerAlphanumeric(26)}\nCOGNITO_CLIENT_SECRET=${lowerAlphanumeric(52)}\n`,
    sample`cognito: { userPoolId: 'eu-west-1_${alphanumeric(9)}', clientSecret: '${lowerAlphanumeric(51)}' }`,
  ],
  lookalikes: [
    sample`COGNITO_CLIENT_ID=${lowerAlphanumeric(26)}`,
    sample`COGNITO_CLIENT_SECRET=${lowerAlphanumeric(49)}`,
    sample`COGNITO_CLIENT_SECRET=${'$'}{COGNITO_CLIENT_SECRET}`,
  ],
};

export const codecommitPassword: Rule = {
  id: 'aws-codecommit-git-password',
  name: 'AWS CodeCommit Git password',
  provider: 'aws',
  kind: 'context',
  description: 'Reads and pushes to the repositories its IAM user reaches.',
  severity: 'high',
  keywords: ['codecommit.', 'codecommit_'],
  pattern: assigned({
    names: ['codecommit.', 'codecommit_'],
    value: sequence(base64(43), '='),
    words: ['passw', 'secret', 'credential'],
    near: 64,
  }),
  references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html'],
  rotate: {
    steps:
      'Set the Git credentials of the IAM user inactive, look through CloudTrail for pushes and clones, then delete them and sign in with git-remote-codecommit.',
    url: 'https://console.aws.amazon.com/iam/home#/users',
  },
  examples: [
    sample`CODECOMMIT_PASSWORD="${base64(43)}="`,
    sample`host: git-codecommit.eu-west-1.amazonaws.com\npassword: ${base64(43)}=\n`,
  ],
  lookalikes: [sample`CODECOMMIT_PASSWORD=${base64(40)}=`, sample`CODECOMMIT_PASSWORD=<git credentials>`],
};

const chimeToken = encoded('base64url', alphanumeric(8), '|1|', alphanumeric(34));

export const chimeWebhook: Rule = {
  id: 'aws-chime-webhook-url',
  name: 'Amazon Chime webhook',
  provider: 'aws',
  kind: 'provider',
  description: 'Posts messages into one chat room.',
  severity: 'medium',
  keywords: ['hooks.chime.aws/incomingwebhooks/'],
  pattern: new RegExp(
    `hooks\\.chime\\.aws/incomingwebhooks/${uuid().source}\\?token=(?<secret>[0-9A-Za-z_\\-]{40,100})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://docs.aws.amazon.com/chime/latest/ug/webhooks.html'],
  rotate: {
    steps: 'Delete the webhook under Manage webhooks of the room, or regenerate its URL.',
    url: 'https://docs.aws.amazon.com/chime/latest/ug/webhooks.html',
  },
  examples: [
    sample`WEBHOOK=https://hooks.chime.aws/incomingwebhooks/${uuid()}?token=${chimeToken}`,
    sample`{"chime": {"url": "https://hooks.chime.aws/incomingwebhooks/${uuid()}?token=${chimeToken}"}}`,
  ],
  lookalikes: [
    sample`https://hooks.chime.aws/incomingwebhooks/${uuid()}?token=xxxx`,
    sample`https://hooks.chime.aws/incomingwebhooks/${uuid()}`,
  ],
};

export const amplifyWebhook: Rule = {
  id: 'aws-amplify-webhook-url',
  name: 'AWS Amplify build webhook',
  provider: 'aws',
  kind: 'provider',
  description: 'Starts builds of one branch at the expense of the account.',
  severity: 'medium',
  keywords: ['webhooks.amplify.'],
  pattern: new RegExp(
    `webhooks\\.amplify\\.[a-z0-9\\-]{6,24}\\.amazonaws\\.com/prod/webhooks\\?id=${uuid().source}&(?:amp;)?token=(?<secret>[0-9A-Za-z]{30,64})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://docs.aws.amazon.com/amplify/latest/userguide/webhooks.html'],
  rotate: {
    steps: 'Delete the webhook in the build settings of the app and create another.',
    url: 'https://console.aws.amazon.com/amplify/home',
  },
  examples: [
    sample`curl -X POST -d {} "https://webhooks.amplify.us-east-1.amazonaws.com/prod/webhooks?id=${uuid()}&token=${alphanumeric(42)}&operation=startbuild"`,
    sample`AMPLIFY_HOOK=https://webhooks.amplify.eu-west-2.amazonaws.com/prod/webhooks?id=${uuid()}&token=${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`https://webhooks.amplify.us-west-2.amazonaws.com/prod/webhooks?id=WEBHOOK-ID&token=TOKEN`,
    sample`https://webhooks.amplify.us-west-2.amazonaws.com/prod/webhooks?id=${uuid()}`,
  ],
};

export const apiGatewayKey: Rule = {
  id: 'aws-api-gateway-key',
  name: 'Amazon API Gateway key',
  provider: 'aws',
  kind: 'context',
  description: 'Calls the API within the limits of its usage plan.',
  severity: 'medium',
  keywords: ['.execute-api.'],
  pattern:
    /\.execute-api\.[a-z0-9-]{6,24}\.amazonaws\.com[\s\S]{0,160}?[Xx]-[Aa][Pp][Ii]-[Kk][Ee][Yy]["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?<secret>(?=[A-Za-z]{0,39}[0-9])[0-9A-Za-z]{40})(?![0-9A-Za-z_-])/,
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-key-with-console.html',
  ],
  rotate: {
    steps: 'Create another key in the usage plan, hand it out, then disable and delete this one.',
    url: 'https://console.aws.amazon.com/apigateway/main/api-keys',
  },
  examples: [
    sample`curl https://${lowerAlphanumeric(10)}.execute-api.us-east-1.amazonaws.com/prod/items -H "x-api-key: ${alphanumeric(40)}"`,
    sample`fetch('https://${lowerAlphanumeric(10)}.execute-api.eu-west-1.amazonaws.com/v1', { headers: { 'X-Api-Key': '${alphanumeric(40)}' } })`,
  ],
  lookalikes: [
    sample`curl https://${lowerAlphanumeric(10)}.execute-api.us-east-1.amazonaws.com/prod -H "x-api-key: ${alphanumeric(39)}"`,
    sample`https://${lowerAlphanumeric(10)}.execute-api.us-east-1.amazonaws.com/prod?v=${alphanumeric(40)}`,
  ],
};
