import { folderTroubles, otherRefusals } from '@/lib/i18n/en/folder';

/** Why the folder has no backup of now, in words. */
export function sayTrouble(trouble: string): string {
  const said: Readonly<Record<string, string>> = folderTroubles;
  return said[trouble] ?? folderTroubles.failed;
}

const REFUSALS: Readonly<Record<string, keyof typeof otherRefusals>> = {
  'newer-version': 'newer',
  'newer-encryption': 'newer',
  'needs-code': 'encrypted',
  'needs-passphrase': 'encrypted',
  'bad-rows': 'odd',
  'too-large': 'large',
  'too-deep': 'large',
  'too-many-values': 'large',
  'too-many-rows': 'large',
};

/** Why the file of another installation was not merged. Whatever else it is, it is not whole. */
export function sayRefusal(reason: string): string {
  return otherRefusals[REFUSALS[reason] ?? 'partly'];
}
