import { folderTroubles, otherRefusals } from '@/lib/i18n/en/folder';

/** Why the folder has no backup of now, in words. */
export function sayTrouble(trouble: string): string {
  const said: Readonly<Record<string, string>> = folderTroubles;
  return said[trouble] ?? folderTroubles.failed;
}

const REFUSALS: Readonly<Record<string, string>> = {
  'newer-version': otherRefusals.newer,
  'newer-encryption': otherRefusals.newer,
  'needs-code': otherRefusals.encrypted,
  'needs-passphrase': otherRefusals.encrypted,
  'bad-rows': otherRefusals.odd,
  'too-large': otherRefusals.large,
  'too-deep': otherRefusals.large,
  'too-many-values': otherRefusals.large,
  'too-many-rows': otherRefusals.large,
};

/** Why the file of another installation was not merged. Whatever else it is, it is not whole. */
export function sayRefusal(reason: string): string {
  return REFUSALS[reason] ?? otherRefusals.partly;
}
