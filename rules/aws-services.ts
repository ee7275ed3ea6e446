import type { Rule } from '../src/model/rule.ts';
import { base64, base64Url, hexadecimal, lowerAlphanumeric, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const amazonMwsToken: Rule = {
  id: 'aws-mws-token',
  name: 'Amazon MWS authorisation token',
  provider: 'aws',
  kind: 'provider',
  description: 'Reads and changes orders and listings of the seller, together with a developer key.',
  severity: 'high',
  keywords: ['amzn.mws.'],
  pattern: token`amzn.mws.${uuid()}`,
  references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-from-mws'],
  rotate: {
    steps:
      'Disable the developer under Manage your apps in Seller Central and authorise anew through the Selling Partner API.',
    url: 'https://sellercentral.amazon.com/apps/manage',
  },
  examples: [sample`MWS_AUTH_TOKEN=amzn.mws.${uuid()}`, sample`<authToken>amzn.mws.${uuid()}</authToken>`],
  lookalikes: [sample`amzn.mws.${hexadecimal(8)}-${hexadecimal(4)}`, sample`https://mws.amazonservices.com`],
};

export const amazonLoginSecret: Rule = {
  id: 'aws-login-with-amazon-secret',
  name: 'Login with Amazon client secret',
  provider: 'aws',
  kind: 'provider',
  description: 'Poses as the application towards Amazon and redeems tokens of its users and sellers.',
  severity: 'high',
  keywords: ['amzn1.oa2-cs.v1.'],
  pattern: token`amzn1.oa2-cs.v1.${hexadecimal(64)}`,
  references: ['https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials'],
  rotate: {
    steps: 'Rotate the client secret in the developer console; the old one lives seven more days.',
    url: 'https://sellercentral.amazon.com/sellingpartner/developerconsole',
  },
  examples: [
    sample`LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.${hexadecimal(64)}`,
    sample`"client_secret": "amzn1.oa2-cs.v1.${hexadecimal(64)}"`,
  ],
  lookalikes: [sample`amzn1.oa2-cs.v1.${hexadecimal(60)}`, sample`amzn1.application-oa2-client.${hexadecimal(32)}`],
};

export const appsyncApiKey: Rule = {
  id: 'aws-appsync-api-key',
  name: 'AWS AppSync API key',
  provider: 'aws',
  kind: 'provider',
  description: 'Calls the GraphQL API as far as it accepts API keys.',
  severity: 'medium',
  keywords: ['da2-'],
  pattern: token`da2-${lowerAlphanumeric(26)}`,
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization'],
  rotate: {
    steps: 'Delete the key in the settings of the API and create one that expires soon.',
    url: 'https://console.aws.amazon.com/appsync/home',
  },
  examples: [
    sample`aws_appsync_apiKey: 'da2-${lowerAlphanumeric(26)}'`,
    sample`curl -H "x-api-key: da2-${lowerAlphanumeric(26)}" https://api.acme.dev/graphql`,
  ],
  lookalikes: [sample`da2-${lowerAlphanumeric(20)}`, sample`da2-${lowerAlphanumeric(30)}`],
};

export const sesSmtpPassword: Rule = {
  id: 'aws-ses-smtp-password',
  name: 'Amazon SES SMTP password',
  provider: 'aws',
  kind: 'context',
  description: 'Sends mail in the name of the verified domains of the account.',
  severity: 'high',
  keywords: ['email-smtp.', 'ses_smtp', 'ses-smtp'],
  pattern:
    /(?:email-smtp\.[a-z0-9-]{6,24}\.amazonaws\.com|(?:SES|ses)[_-](?:SMTP|smtp))[\s\S]{0,240}?(?<![0-9A-Za-z+/_-])(?<secret>B[0-9A-Za-z+/]{43})(?![0-9A-Za-z+/=_-])/,
  references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
  rotate: {
    steps:
      'Deactivate the access key of the SMTP user in IAM, look at the sending statistics, then create new SMTP credentials.',
    url: 'https://console.aws.amazon.com/ses/home#/smtp',
  },
  examples: [
    sample`SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_USER=mailer\nSMTP_PASSWORD=B${base64(43)}\n`,
    sample`SES_SMTP_PASSWORD="B${base64(43)}"`,
  ],
  lookalikes: [
    sample`SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_PASSWORD=B${base64(30)}\n`,
    sample`SES_SMTP_PASSWORD=${'$'}{PASSWORD}`,
  ],
};

export const loginWithAmazonToken: Rule = {
  id: 'aws-login-with-amazon-token',
  name: 'Login with Amazon access or refresh token',
  provider: 'aws',
  kind: 'provider',
  description:
    'Reads the profile of its user, or the orders, prices and buyers of a seller; a refresh token is traded for new ones.',
  severity: 'high',
  keywords: ['Atza|', 'Atzr|'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>Atz[ar]\|Iw(?:=[0-9A-Za-z]|[0-9A-Za-z_-]{2})[0-9A-Za-z_-]{120,1200})(?![0-9A-Za-z_-])/,
  references: [
    'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
    'https://developer-docs.amazon.com/sp-api/docs/connect-to-the-selling-partner-api',
  ],
  rotate: {
    steps:
      'Let the user or seller withdraw the authorisation of the application, then authorise it again; rotate the client secret if it stood beside the token.',
    url: 'https://sellercentral.amazon.com/apps/manage',
  },
  examples: [
    sample`LWA_REFRESH_TOKEN=Atzr|IwEBI${base64Url(340)}`,
    sample`"access_token": "Atza|IwEBI${base64Url(320)}"`,
  ],
  lookalikes: [sample`Atzr|IwEBI${base64Url(40)}`, sample`refresh_token: Atzr|IwEBIxxxxxxxx`],
};
