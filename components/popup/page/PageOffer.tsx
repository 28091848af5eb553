import { useEffect, useRef } from 'react';
import { Chip } from '@/components/ui/fields/Chip';
import { Segmented } from '@/components/ui/fields/Segmented';
import { Parts } from '@/components/ui/Parts';
import { nameArtifact } from '@/lib/domain/win/win-source';
import { artifactTypeNames } from '@/lib/i18n/en/artifact-types';
import { pageWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import type { ActivePage } from '@/lib/sites/active-tab';
import { AppLink } from '../AppLink';
import type { Choice, PageLink } from './page-link';

interface Props {
  link: PageLink;
  onLink: (linked: boolean) => void;
  onChoose: (choice: Choice) => void;
  /** Save was pressed, and this is what it waits for. */
  isAsked: boolean;
}

/** The page in the active tab as the win's artifact; or, where it has a win, what to do with that one. */
export function PageOffer({ link, onLink, onChoose, isAsked }: Props) {
  if (link.is === 'none') return null;
  return (
    <section className="popup-page" aria-label={say(pageWords.name)} data-linked={link.is === 'free' && link.linked}>
      <PageName page={link.page} />
      {link.is === 'free' ? (
        <Chip pressed={link.linked} onToggle={onLink}>
          {say(pageWords.link)}
        </Chip>
      ) : (
        <Taken link={link} onChoose={onChoose} isAsked={isAsked} />
      )}
    </section>
  );
}

function PageName({ page: { identity, title } }: { page: ActivePage }) {
  return (
    <div className="popup-page-name">
      <p className="popup-page-title" title={title} dir="auto">
        {title}
      </p>
      <p className="note popup-page-place">
        <Parts>
          {artifactTypeNames[identity.type]}
          {nameArtifact(identity)}
        </Parts>
      </p>
    </div>
  );
}

interface TakenProps extends Omit<Props, 'link' | 'onLink'> {
  link: PageLink & { is: 'taken' };
}

function Taken({ link: { winId, inLog, choice }, onChoose, isAsked }: TakenProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.querySelector('input')?.focus();
  }, [isAsked]);
  const options = [
    { value: 'add', label: say(pageWords.add) },
    { value: 'without', label: say(pageWords.without) },
  ] as const;
  return (
    <div className="popup-page-taken" ref={place}>
      <p className="note">
        {/* In the place of what it says otherwise: nothing below it moves. */}
        <span className="popup-page-asked" role="alert">
          {isAsked && say(pageWords.chooseFirst)}
        </span>
        {!isAsked && say(inLog ? pageWords.inLog : pageWords.inTrash)}{' '}
        {inLog && <AppLink to={`/wins/${winId}`}>{say(pageWords.openWin)}</AppLink>}
      </p>
      <Segmented labelHidden label={say(pageWords.choose)} options={options} value={choice} onChange={onChoose} />
    </div>
  );
}
