import { useLive } from '@/components/ui/use-live';
import { readCheckIn } from '@/lib/db/check-ins';
import { type Day, mondayOf } from '@/lib/domain/day';

/** What the week's check-in says of the next one, '' where it says nothing; undefined while it is read. */
export function useNextLine(today: Day): string | undefined {
  const monday = mondayOf(today);
  return useLive(async () => (await readCheckIn(monday))?.nextLine ?? '', [monday]);
}
