import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const serverchanSendKey: Rule = {
  id: 'serverchan-send-key',
  name: 'ServerChan send key',
  provider: 'serverchan',
  kind: 'context',
  description: 'Sends messages to the WeChat account of its owner.',
  severity: 'low',
  keywords: ['serverchan', 'server_chan', 'ftqq.com/', 'sendkey', 'send_key', 'push_key', 'schan://'],
  pattern:
    /(?:[Ss]erver_?[Cc]han|SERVER_?CHAN|ftqq\.com\/|[Ss]end_?[Kk]ey|SEND_?KEY|PUSH_KEY|schan:\/\/)[^\n]{0,30}?(?<![0-9A-Za-z])(?<secret>SCT[0-9]{3,7}T[0-9A-Za-z]{20,28})(?![0-9A-Za-z_-])/,
  references: ['https://sct.ftqq.com/'],
  rotate: { steps: 'Reset the key on the page of send keys.', url: 'https://sct.ftqq.com/sendkey' },
  examples: [
    sample`SERVERCHAN_SENDKEY=SCT${digits(5)}T${alphanumeric(24)}`,
    sample`https://sctapi.ftqq.com/SCT${digits(6)}T${alphanumeric(24)}.send?title=done`,
  ],
  lookalikes: [sample`SENDKEY=SCT${digits(5)}T${alphanumeric(10)}`, sample`SENDKEY=SCTxxxxxx`],
};
