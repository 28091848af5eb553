import { Grain } from '@/components/ui/grains/Grain';
import { toDay } from '@/lib/domain/day';
import type { Sighting } from '@/lib/domain/win/sighting';
import { sayDay } from '@/lib/i18n/dates';
import { nameSite, sayFactNames, sitesWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { SiteReport } from './SiteReport';

/** One kind of page: whether all of it could be read, and where not, how to tell the project. */
export function SightingRow({ sighting }: { sighting: Sighting }) {
  const { site, layout, seenAt, missing } = sighting;
  const isWhole = missing.length === 0;
  return (
    <li className="sites-sighting">
      <div className="sites-host">
        <Grain state={isWhole ? 'met' : 'thin'} size={16} />
        <span className="sites-host-name">{say(sitesWords.layout, { site: nameSite(site), layout })}</span>
        <span className="note sites-host-since">
          {say(sitesWords.lastSeen, { day: sayDay(toDay(new Date(seenAt))) })}
        </span>
      </div>
      <p>{isWhole ? sitesWords.foundAll : say(sitesWords.notFound, { parts: sayFactNames(missing) })}</p>
      {!isWhole && <SiteReport seen={sighting} />}
    </li>
  );
}
