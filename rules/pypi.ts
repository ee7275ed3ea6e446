import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, lowerAlphanumeric, token, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const pypiToken: Rule = {
  id: 'pypi-token',
  name: 'PyPI API token',
  provider: 'pypi',
  kind: 'provider',
  description: 'Uploads new versions of the project, or of all projects of its owner.',
  severity: 'critical',
  keywords: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
  pattern: token`pypi-${{ ...base64Url(70, 600), source: '(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\\w\\-]{50,800}' }}`,
  entropy: 0,
  structure: 'macaroon',
  references: ['https://pypi.org/help/#apitoken', 'https://docs.pypi.org/trusted-publishers/'],
  rotate: {
    steps:
      'Remove the token, look for releases you did not upload, then use a trusted publisher or a token of that one project.',
    url: 'https://pypi.org/manage/account/token/',
  },
  examples: [sample`[pypi]\nusername = __token__\npassword = pypi-${pypi()}\n`, sample`TWINE_PASSWORD=pypi-${pypi()}`],
  lookalikes: [sample`pypi-AgEIcHlwaS5vcmc...`, sample`pip install pypi-${lowerAlphanumeric(40)}`],
};

/** Location, then an identifier of 36 bytes, then caveats. */
function pypi() {
  return encoded('base64url', '\u0002\u0001\bpypi.org\u0002$', uuid(), '\u0000\u0002', alphanumeric(60));
}
