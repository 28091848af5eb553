import { useEffect, useState } from 'react';
import { isAllowed } from '@/lib/permissions/ask-for-host';
import { listManifestHosts } from '@/lib/permissions/granted-hosts';
import { watchPermissions } from '@/lib/permissions/watch-permissions';

/** The hosts that come with Winnow, as patterns, and whether the browser lets it in there; it may be switched off. */
export function useOwnHosts(): { pattern: string; isOn: boolean }[] {
  const [hosts, setHosts] = useState(() => listManifestHosts().map((pattern) => ({ pattern, isOn: true })));
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const patterns = listManifestHosts();
      const read = await Promise.all(patterns.map(async (pattern) => ({ pattern, isOn: await isAllowed(pattern) })));
      if (isShown) setHosts(read);
    };
    void read();
    const stop = watchPermissions(() => void read());
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return hosts;
}
