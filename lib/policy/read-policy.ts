import { browser } from 'wxt/browser';
import { parseAddress } from '@/lib/domain/win/address';
import { mayCapture, type PolicyFound, toPolicy } from './policy';

/** What the organisation has set. Never rejects: Firefox does where nobody has set anything. */
export async function readPolicy(): Promise<PolicyFound> {
  try {
    return toPolicy(await browser.storage.managed.get());
  } catch {
    return toPolicy({});
  }
}

/** Whether pages at all of `addresses` may be read and saved; an address that is none is somebody else's matter. */
export async function mayCaptureAt(...addresses: string[]): Promise<boolean> {
  const { policy } = await readPolicy();
  return addresses.every((address) => {
    const url = parseAddress(address);
    return url ? mayCapture(policy, url.origin) : !policy.captureDisabled;
  });
}

/** The same at a press; whoever watches is called too: a browser need not tell of a change. */
export async function readPolicyAgain(): Promise<PolicyFound> {
  const found = await readPolicy();
  for (const onChange of watching) onChange();
  return found;
}

const watching = new Set<() => void>();

/** Calls `onChange` whenever the organisation changes something, until the function it returns is called. */
export function watchPolicy(onChange: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  watching.add(onChange);
  return () => {
    browser.storage.onChanged.removeListener(listen);
    watching.delete(onChange);
  };
}
