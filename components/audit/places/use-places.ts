import { useLive } from '@/components/ui/use-live';
import { listHosts } from '@/lib/db/hosts';
import { listJiraPlaces } from '@/lib/db/win/artifacts';
import { type Places, toPlaces } from './places';

/** Where the user may look back, live; undefined while it is being read. */
export function usePlaces(): Places | undefined {
  return useLive(async () => {
    const [hosts, jiraPlaces] = await Promise.all([listHosts(), listJiraPlaces()]);
    return toPlaces(hosts, jiraPlaces);
  }, []);
}
