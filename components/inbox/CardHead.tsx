import { Tag } from '@/components/ui/Tag';
import { ArtifactLine } from '@/components/wins/ArtifactLine';
import { Cautions } from '@/components/wins/Cautions';
import { useEditing } from '@/components/wins/editor/editing';
import { DayField } from '@/components/wins/editor/fields/DayField';
import { SaveState } from '@/components/wins/editor/SaveState';
import type { EditsNow } from '@/components/wins/editor/win-edits';
import type { LoggedWin } from '@/lib/domain/log';
import { inboxWords } from '@/lib/i18n/en/inbox';
import { fieldWords, kindNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { appLink, type Surface } from './surface';

interface Props {
  logged: LoggedWin;
  state: EditsNow['state'];
  surface: Surface;
}

/** Where the card comes from, its day, and whether what was typed is kept. */
export function CardHead({ logged, state, surface }: Props) {
  const { win, change } = useEditing();
  return (
    <header className="inbox-card-head">
      <div className="inbox-sources">
        {win.kind === 'lesson' && <Tag tone="grain">{kindNames.lesson}</Tag>}
        {logged.artifacts.length === 0 && <span className="muted">{say(inboxWords.typed)}</span>}
        <ul>
          {logged.artifacts.map((artifact) => (
            <li key={artifact.id}>
              <ArtifactLine artifact={artifact} winTitle={win.title} />
            </li>
          ))}
        </ul>
        <Cautions of={logged.artifacts} />
      </div>
      <div className="inbox-card-side">
        <p className="inbox-card-state note">
          <SaveState state={state} />
          <a className="ui-link" {...appLink(surface, `/wins/${logged.win.id}`)}>
            {say(inboxWords.openWin)}
          </a>
        </p>
        <DayField
          name="occurredOn"
          label={say(fieldWords.occurredOn)}
          labelHidden
          value={win.occurredOn}
          onChange={(occurredOn) => change({ occurredOn })}
        />
      </div>
    </header>
  );
}
