import type { Rule } from '../src/model/rule.ts';
import { characterSet } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const djangoAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)';
const djangoValue = characterSet(djangoAlphabet.replace(/[\^\]\\-]/g, '\\$&'), djangoAlphabet.replace('$', ''), 50);

export const djangoSecretKey: Rule = {
  id: 'django-secret-key',
  name: 'Django SECRET_KEY',
  provider: 'django',
  kind: 'context',
  description: 'Forges sessions, password reset links and signed data of the application.',
  severity: 'high',
  keywords: ['secret_key', 'djangosecret', 'django.secret', 'django-secret'],
  pattern:
    /(?<![A-Za-z0-9.])(?:(?:DJANGO_)?SECRET_KEY|[Dd]jango(?:_secret_key|SecretKey|[.-]secret[._-]key))["']?\s?\]?\s?(?::\s?(?:str|Final)\s?)?[=:]\s?(?:[\w.]{1,24}\(\s?["'](?:DJANGO_)?SECRET_KEY["'],\s?(?:default ?= ?)?)?[rbu]?["']?(?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(\-_=+)]{50})(?![a-zA-Z0-9!@#$%^&*(\-_=+])/,
  references: [
    'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    'https://docs.djangoproject.com/en/stable/ref/django-admin/#startproject',
  ],
  rotate: {
    steps:
      'Make a new key with get_random_secret_key(), keep the old one in SECRET_KEY_FALLBACKS only as long as sessions must live on.',
    url: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks',
  },
  examples: [
    at('shop/settings.py', sample`SECRET_KEY = 'django-insecure-${djangoValue}'\n`),
    sample`DJANGO_SECRET_KEY="${djangoValue}"`,
    sample`django_secret_key: "${djangoValue}"`,
    sample`SECRET_KEY = os.environ.get('SECRET_KEY', '${djangoValue}')`,
  ],
  lookalikes: [
    sample`SECRET_KEY = os.environ['SECRET_KEY']`,
    sample`SECRET_KEY = '${characterSet('a-z', 'abcdefgh', 20)}'`,
  ],
};
