import { browser } from 'wxt/browser';

/** What of `storage.local` only some browsers have. */
interface Lockable {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** Whether no page's script reads `storage.local` from now on. Where it can, no word of a win may go there. */
export async function closeToPages(): Promise<boolean> {
  const area: object & Lockable = browser.storage.local;
  if (!area.setAccessLevel) return false;
  try {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return true;
  } catch {
    return false;
  }
}
