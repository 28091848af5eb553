import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { words } from '../words';

/** What an organisation has set, said to the people it holds for. */
export const policyWords = words('policy.policyWords', {
  title: 'Set by your organisation',
  note: 'Whoever manages this browser sets these; Winnow cannot change them and tells nobody what you do.',
  captureDisabled: 'Saving pages is switched off. You can still write wins in your own words.',
  allowedHosts: 'Pages are read and saved on these hosts only: {hosts}.',
  noHosts: 'Pages are read and saved on no host. You can still write wins in your own words.',
  redaction: 'Every document is made at the level {level} or a stricter one.',
  exportsDisabled: 'Exports are switched off: no file, no copy, no print. A backup is yours and stays possible.',
  folderBackupDisabled:
    'Backups into a folder are switched off. A backup by hand stays possible: make one now and then.',
  ignored: 'A part of this is not applied',
  ignoredWhat: 'What is set as {keys} could not be understood. Tell whoever manages this browser.',

  captureOff: 'Your organisation has switched saving from this page off. You can still log a win in your own words.',
});

/** In the place of the ways out of a document. */
export const exportWords = words('policy.exportWords', {
  off: 'Your organisation has switched exports off.',
  tooOpen: 'Your organisation allows only documents at the level {level} or a stricter one.',
  backup: 'Your log stays yours: a backup is possible in the settings.',
});

export const policyLevels: Record<RedactionLevel, string> = words('policy.policyLevels', {
  full: 'Full',
  'work-safe': 'Work-safe',
  public: 'Public',
});
