import { Page } from '@/components/app/Page';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { laddersWords } from '@/lib/i18n/en/ladders';
import { listHref } from '../ladders-address';

/** In the place of a ladder's rules: it is not there, or the log could not be read. */
export function LadderGone({ isGone }: { isGone: boolean }) {
  const back = <LinkButton href={listHref}>{laddersWords.back}</LinkButton>;
  return (
    <Page title={laddersWords.rules}>
      {isGone ? (
        <Notice tone="info" title={laddersWords.gone} actions={back}>
          {laddersWords.goneWhat}
        </Notice>
      ) : (
        <LogTrouble />
      )}
    </Page>
  );
}
