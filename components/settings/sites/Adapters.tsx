import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { listSightings } from '@/lib/db/sightings';
import { sitesWords } from '@/lib/i18n/en/sites';
import { Part } from '../Part';
import { SightingRow } from './SightingRow';

/** How each adapter fared on the last page of each kind that was saved. */
export function Adapters() {
  const reading = useReading(listSightings, []);
  return (
    <Part title={sitesWords.adapters} note={sitesWords.adaptersNote}>
      {reading.state === 'failed' && <LogTrouble />}
      {reading.state === 'read' && reading.value.length === 0 && <p className="muted">{sitesWords.noneSeen}</p>}
      {reading.state === 'read' && reading.value.length > 0 && (
        <ul className="ruled sites-seen">
          {reading.value.map((sighting) => (
            <SightingRow key={sighting.id} sighting={sighting} />
          ))}
        </ul>
      )}
    </Part>
  );
}
