import { useState } from 'react';
import { Tag } from '@/components/ui/Tag';
import { ArtifactLine } from '@/components/wins/ArtifactLine';
import { Cautions } from '@/components/wins/Cautions';
import { useEditing } from '@/components/wins/editor/editing';
import { DayField } from '@/components/wins/editor/fields/DayField';
import type { LoggedWin } from '@/lib/domain/log';
import { inboxWords } from '@/lib/i18n/en/inbox';
import { fieldWords, kindNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { appLink, type Surface } from './surface';

interface Props {
  logged: LoggedWin;
  surface: Surface;
}

/** Where the card comes from, and its day. */
export function CardHead({ logged, surface }: Props) {
  const { win, change } = useEditing();
  // A source is not told apart anew while its win is being named: that would push what is typed in.
  const [title] = useState(win.title);
  return (
    <header className="inbox-card-head">
      <div className="inbox-sources">
        {win.kind === 'lesson' && <Tag tone="grain">{kindNames.lesson}</Tag>}
        {logged.artifacts.length === 0 && <span className="muted">{say(inboxWords.typed)}</span>}
        <ul>
          {logged.artifacts.map((artifact) => (
            <li key={artifact.id}>
              <ArtifactLine artifact={artifact} winTitle={title} />
            </li>
          ))}
        </ul>
        <Cautions of={logged.artifacts} />
      </div>
      <div className="inbox-card-side">
        <a className="ui-link note" {...appLink(surface, `/wins/${logged.win.id}`)}>
          {say(inboxWords.openWin)}
        </a>
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
