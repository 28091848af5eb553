import { useEffect, useState } from 'react';
import { Page } from '@/components/app/Page';
import { useLadder } from '@/components/ladder/LadderProvider';
import '@/components/ui/link.css';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { coachIfLoaded, loadCoach } from '@/lib/coach/coach';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import { Mapping } from './Mapping';
import './map.css';
import { useMapping } from './use-mapping';

/** `#/map`: ready wins that show nothing yet, one by one. */
export function MapSection() {
  const ladder = useLadder();
  // Where one is, and what can be taken back, is of one ladder.
  return <MapOf key={ladder.id} ladder={ladder} />;
}

function MapOf({ ladder }: { ladder: Ladder }) {
  const isCoachIn = useCoachIn();
  const mapping = useMapping(ladder);
  const isReading = !isCoachIn || mapping.state.open === null;
  return (
    <Page title={say(mapWords.title)} className="ui-deck-page">
      {mapping.isFailed && <LogTrouble />}
      {!mapping.isFailed && isReading && <div className="ui-deck map" aria-busy="true" />}
      {!mapping.isFailed && !isReading && <Mapping ladder={ladder} mapping={mapping} />}
    </Page>
  );
}

/** The first card waits for the coach, or for its absence: the keys of the suggestions must not change under the hand. */
function useCoachIn(): boolean {
  const [isIn, setIn] = useState(() => coachIfLoaded() !== undefined);
  useEffect(() => {
    const settle = () => setIn(true);
    loadCoach().then(settle, settle);
  }, []);
  return isIn;
}
