import { CoachPart } from '@/components/coach/CoachPart';
import { CoachWhy } from '@/components/coach/CoachWhy';
import { keyList } from '@/components/keys/key-list';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Tag } from '@/components/ui/Tag';
import { ArtifactLine } from '@/components/wins/ArtifactLine';
import { AsksOn } from '@/components/wins/AsksOn';
import { Cautions } from '@/components/wins/Cautions';
import { winHref } from '@/components/wins/wins-address';
import { changeWin } from '@/lib/db/win/wins';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { CoachQuestionId } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { mapWords } from '@/lib/i18n/en/map';
import { kindNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { MapChips } from './MapChips';
import { SaidWords } from './SaidWords';
import type { Offer } from './use-offer';

/** The field of the editor that each question asks for. */
const ANSWERED_IN: Record<CoachQuestionId, string> = {
  role: 'did',
  object: 'did',
  outcome: 'outcome',
  number: 'metric',
};

interface Props {
  name: string;
  ladder: Ladder;
  logged: LoggedWin;
  offer: Offer;
  onToggle: (behaviourId: string) => void;
}

/** One win: what it says, where it can be seen, and what it may show. */
export function MapCard({ name, ladder, logged, offer, onToggle }: Props) {
  const { win, behaviourIds } = logged;
  return (
    <article className="ui-deck-card" aria-label={name} tabIndex={-1}>
      <MapHead logged={logged} />
      <SaidWords win={win} />
      <MapChips ladder={ladder} offer={offer} chosen={behaviourIds} onToggle={onToggle} />
      <AsksOn behaviourIds={behaviourIds} day={win.followUpOn} />
      {offer.verdict && (
        <div className="map-coach">
          <CoachPart
            verdict={offer.verdict}
            waved={win.waved}
            onWave={(waved) => void changeWin(win.id, { waved })}
            answerHref={(asked) => winHref(win.id, ANSWERED_IN[asked])}
          >
            <CoachWhy ladder={ladder} suggested={offer.verdict.behaviours} />
          </CoachPart>
        </div>
      )}
    </article>
  );
}

/** Where it comes from: its day, its title and what it points to. */
function MapHead({ logged: { win, artifacts } }: Pick<Props, 'logged'>) {
  return (
    <>
      <header className="map-head">
        <p className="map-sources note">
          <time dateTime={win.occurredOn}>{sayDay(win.occurredOn)}</time>
          {win.kind === 'lesson' && <Tag tone="grain">{kindNames.lesson}</Tag>}
          {artifacts.length === 0 && <span>{say(mapWords.typed)}</span>}
          <Cautions of={artifacts} />
        </p>
        <a
          className="ui-link note"
          href={winHref(win.id)}
          aria-keyshortcuts={useSingleKeys() ? keyList.map.open[0] : undefined}
        >
          {say(mapWords.openWin)}
        </a>
      </header>
      <h2 className="map-title" dir="auto">
        {sayWin(win)}
      </h2>
      {artifacts.length > 0 && (
        <ul className="map-artifacts">
          {artifacts.map((artifact) => (
            <li key={artifact.id}>
              <ArtifactLine artifact={artifact} winTitle={win.title} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
