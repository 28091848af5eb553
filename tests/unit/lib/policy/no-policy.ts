import type { Policy } from '@/lib/policy/policy';

/** Of an organisation that sets nothing. */
export const NO_POLICY: Policy = {
  captureDisabled: false,
  allowedHosts: null,
  redaction: 'full',
  exportsDisabled: false,
  folderBackupDisabled: false,
};
