import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { randomBytes, sample } from '../src/rule/sample.ts';

const credentials = 'https://openvpn.net/cloud-docs/developer/creating-api-credentials.html';
const secret = base64Url(64, 128);
const head = '-----BEGIN OpenVPN Static key V1-----';
const tail = '-----END OpenVPN Static key V1-----';

export const openvpnClientSecret: Rule = {
  id: 'openvpn-client-secret',
  name: 'OpenVPN CloudConnexa API client secret',
  provider: 'openvpn',
  kind: 'context',
  description:
    'With the client id it manages the private network: adds users and devices, opens routes and changes access rules.',
  severity: 'critical',
  ...named({
    names: ['openvpn', 'open vpn', 'cloudconnexa', 'cloud connexa'],
    value: sequence(digitWithin(64), secret),
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret', 'api_secret', 'token'],
    near: 160,
  }),
  companions: [
    {
      name: 'client id',
      pattern: /client[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[\w-]{3,40}(?:\.[\w-]{3,40})?)(?![\w.-])/i,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: [credentials],
  rotate: {
    steps:
      'Delete the API credentials in the administration portal, look through the audit log for changes that are not yours, then create new ones.',
    url: 'https://cloud.openvpn.com/',
  },
  examples: [
    sample`CLOUDCONNEXA_CLIENT_SECRET=${alphanumeric(80)}`,
    sample`provider "openvpncloud" {\n  base_url = "https://acme.api.openvpn.com"\n  client_id = "ops.acme"\n  client_secret = "${base64Url(72)}"\n}`,
  ],
  lookalikes: [
    sample`CLOUDCONNEXA_CLIENT_SECRET=${alphanumeric(60)}`,
    sample`OPENVPN_CLIENT_SECRET=your-client-secret`,
  ],
};

export const openvpnStaticKey: Rule = {
  id: 'openvpn-static-key',
  name: 'OpenVPN static key',
  provider: 'openvpn',
  kind: 'provider',
  description:
    'Gets past the first defence of the VPN server (tls-auth, tls-crypt); where the key is all there is, it reads and joins the tunnel.',
  severity: 'high',
  keywords: ['-----BEGIN OpenVPN Static key V1'],
  pattern:
    /(?<secret>-----BEGIN OpenVPN Static key V1-----(?:\s|\\[nr]){1,12}(?:[0-9a-f]{16,64}(?:\s|\\[nr]){1,12}){8,32}-----END OpenVPN Static key V1-----)/,
  entropy: 0,
  references: ['https://openvpn.net/community-docs/static-key-mini-howto.html'],
  rotate: {
    steps:
      'Generate a new key with openvpn --genkey, put it on the server and hand it to all clients; the old one cannot be revoked.',
    url: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
  },
  examples: [
    sample`<tls-auth>\n#\n# 2048 bit OpenVPN static key\n#\n${head}\n${randomBytes(256, { encoding: 'hex', width: 32 })}\n${tail}\n</tls-auth>`,
    sample`<tls-crypt>\r\n${head}\r\n${randomBytes(256, { encoding: 'hex', width: 32 })}\r\n${tail}\r\n</tls-crypt>`,
  ],
  lookalikes: [
    sample`${head}\n...\n${tail}`,
    sample`${head}\n${randomBytes(64, { encoding: 'hex', width: 32 })}\n${tail}`,
  ],
};
