import { answerForms } from './answer-table.ts';
import { codeForms } from './code-table.ts';
import type { Form } from './command-form.ts';
import { commandForms } from './command-table.ts';
import { daemonForms } from './daemon-table.ts';
import { deviceForms } from './device-table.ts';
import { listForms } from './list-table.ts';
import { noteForms } from './note-table.ts';
import { pairForms } from './pair-table.ts';
import { serviceForms } from './service-table.ts';
import { settingForms } from './setting-table.ts';
import { snmpForms } from './snmp-table.ts';

/** All forms, by keyword. */
export const forms: Readonly<Record<string, () => Form>> = {
  ...commandForms,
  ...settingForms,
  ...answerForms,
  ...deviceForms,
  ...daemonForms,
  ...serviceForms,
  ...snmpForms,
  ...codeForms,
  ...pairForms,
  ...listForms,
  ...noteForms,
};
