import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kakaoAppKey: Rule = {
  id: 'kakao-rest-api-key',
  name: 'Kakao REST API key or admin key',
  provider: 'kakao',
  kind: 'context',
  description: 'Calls Kakao as the app; an admin key reads and unlinks its users.',
  severity: 'medium',
  ...named({ names: ['kakao'], value: hexadecimal(32), words: ['rest', 'admin', 'key', 'secret'] }),
  references: ['https://developers.kakao.com/docs/latest/en/getting-started/app'],
  rotate: {
    steps: 'Reissue the key on the app page, then put the new one in place.',
    url: 'https://developers.kakao.com/console/app',
  },
  examples: [sample`KAKAO_REST_API_KEY=${hexadecimal(32)}`, sample`kakao:\n  admin_key: ${hexadecimal(32)}`],
  lookalikes: [sample`KAKAO_REST_API_KEY=${hexadecimal(31)}`, sample`KAKAO_REST_API_KEY=your_key`],
};

export const kakaoClientSecret: Rule = {
  id: 'kakao-client-secret',
  name: 'Kakao client secret',
  provider: 'kakao',
  kind: 'context',
  description: 'With the REST API key it gets tokens of those who sign in with Kakao.',
  severity: 'medium',
  ...named({
    names: ['kakao'],
    value: sequence(digitWithin(32), unlike(hexadecimal(32)), alphanumeric(32)),
    words: ['secret'],
  }),
  references: ['https://developers.kakao.com/docs/latest/en/kakaologin/security-guideline'],
  rotate: {
    steps: 'Issue a new client secret under Security of the app, then put it in place.',
    url: 'https://developers.kakao.com/console/app',
  },
  examples: [sample`KAKAO_CLIENT_SECRET=${alphanumeric(32)}`, sample`kakao:\n  client-secret: ${alphanumeric(32)}`],
  lookalikes: [sample`KAKAO_CLIENT_SECRET=${alphanumeric(28)}`, sample`KAKAO_REDIRECT_URI=https://acme.example/cb`],
};
