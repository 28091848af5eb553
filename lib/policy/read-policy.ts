import { browser } from 'wxt/browser';
import { parseAddress } from '@/lib/domain/address';
import { mayCapture, type PolicyFound, toPolicy } from './policy';

/** What the organisation has set. Never rejects: Firefox does where nobody has set anything. */
export async function readPolicy(): Promise<PolicyFound> {
  try {
    return toPolicy(await browser.storage.managed.get());
  } catch {
    return toPolicy({});
  }
}

/** Whether the page at `address` may be read and saved; an address that is none is somebody else's matter. */
export async function mayCaptureAt(address: string): Promise<boolean> {
  const { policy } = await readPolicy();
  const url = parseAddress(address);
  return url ? mayCapture(policy, url.origin) : !policy.captureDisabled;
}

/** Calls `onChange` whenever the organisation changes something, until the function it returns is called. */
export function watchPolicy(onChange: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
