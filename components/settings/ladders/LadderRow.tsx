import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Parts } from '@/components/ui/Parts';
import { Tag } from '@/components/ui/Tag';
import { useReading } from '@/components/ui/use-reading';
import { readStoredLadder } from '@/lib/db/ladder/ladders';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { saveDocument } from '@/lib/export/save-document';
import { sayHanded } from '@/lib/export/say-handed';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { say, sayCount } from '@/lib/i18n/say';
import { exportLadder } from '@/lib/ladders/export-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { againHref, rulesHref } from './ladders-address';

interface Props {
  ladder: Ladder;
  isActive: boolean;
  onChoose: () => void;
  onDelete: () => void;
  onNews: (said: string) => void;
  /** The organisation lets files of a ladder out. */
  mayExport: boolean;
}

/** One ladder: whether it is in use, what it is, and what can be done with it. */
export function LadderRow({ ladder, isActive, onChoose, onDelete, onNews, mayExport }: Props) {
  const id = useId();
  const { name } = ladder;
  const isBuiltIn = ladder.id === seniorEngineer.id;
  const save = async () => {
    const document = { name: `winnow-ladder-${ladder.id}.json`, text: exportLadder(ladder), mime: 'application/json' };
    const file = await saveDocument({ ...document, level: undefined });
    if (file !== null) onNews(sayHanded(file));
  };
  return (
    <div className="ladders-row">
      <input type="radio" name="ladder" id={id} checked={isActive} onChange={onChoose} aria-describedby={`${id}-is`} />
      <div>
        <label htmlFor={id} className="ladders-name">
          <bdi>{name}</bdi>
        </label>
        {isActive && <Tag tone="grain">{laddersWords.inUse}</Tag>}
        <p className="note" id={`${id}-is`}>
          <Parts>
            {isBuiltIn ? laddersWords.builtIn : <Origin ladderId={ladder.id} />}
            {say(laddersWords.size, {
              behaviours: sayCount(laddersWords.behaviours, ladder.behaviours.length),
              categories: sayCount(laddersWords.categories, ladder.categories.length),
            })}
          </Parts>
        </p>
      </div>
      <div className="ladders-acts">
        <LinkButton kind="quiet" href={rulesHref(ladder.id)} aria-label={say(laddersWords.rulesOf, { name })}>
          {laddersWords.rules}
        </LinkButton>
        {mayExport && (
          <Button kind="quiet" aria-label={say(laddersWords.exportOf, { name })} onClick={() => void save()}>
            {laddersWords.export}
          </Button>
        )}
        {!isBuiltIn && (
          <>
            <LinkButton kind="quiet" href={againHref(ladder.id)} aria-label={say(laddersWords.againOf, { name })}>
              {laddersWords.again}
            </LinkButton>
            <Button kind="quiet" aria-label={say(laddersWords.deleteOf, { name })} onClick={onDelete}>
              {laddersWords.delete}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** For which level it was brought in. */
function Origin({ ladderId }: { ladderId: string }) {
  const reading = useReading(() => readStoredLadder(ladderId), [ladderId]);
  const level = reading.state === 'read' ? reading.value?.levels?.target : null;
  return level ? say(laddersWords.forLevel, { level }) : laddersWords.imported;
}
