import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitInLast,
  hexadecimal,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://io.adafruit.com/api/docs/#authentication';
const legacy = base64Url(32);

export const adafruitIoKey: Rule = {
  id: 'adafruit-io-key',
  name: 'Adafruit IO key',
  provider: 'adafruit',
  kind: 'provider',
  description: 'Reads and writes all feeds and dashboards of the account, and so the devices behind them.',
  severity: 'medium',
  keywords: ['aio_'],
  pattern: token`aio_${alphanumeric(28)}`,
  references: [docs],
  rotate: {
    steps:
      "Regenerate the key on the account's key page, which ends the old one for all devices, then put the new one on them.",
    url: 'https://io.adafruit.com/',
  },
  examples: [sample`#define IO_KEY "aio_${alphanumeric(28)}"`, sample`ADAFRUIT_IO_KEY=aio_${alphanumeric(28)}`],
  lookalikes: [sample`aio_${alphanumeric(29)}`, sample`ADAFRUIT_IO_KEY=aio_${'x'.repeat(28)}`],
};

export const adafruitLegacyKey: Rule = {
  id: 'adafruit-legacy-key',
  name: 'Adafruit IO key (legacy)',
  provider: 'adafruit',
  kind: 'context',
  description: 'Reads and writes all feeds and dashboards of the account, and so the devices behind them.',
  severity: 'medium',
  keywords: ['adafruit', 'aio_key'],
  pattern: assigned({ names: ['adafruit', 'aio_key'], value: sequence(unlike('aio_'), legacy, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps:
      "Regenerate the key on the account's key page, which ends the old one for all devices, then put the new one on them.",
    url: 'https://io.adafruit.com/',
  },
  examples: [sample`#define AIO_KEY "${hexadecimal(32)}"`, sample`adafruitToken: ${hexadecimal(32)}`],
  lookalikes: [sample`AIO_KEY=${hexadecimal(31)}`, sample`AIO_KEY=${'0'.repeat(32)}`],
};
