import type { ReactNode } from 'react';
import './questions/questions.css';
import './result/result.css';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Disclosure } from '@/components/ui/Disclosure';
import { Toast } from '@/components/ui/Toast';
import type { toWindow } from '@/lib/domain/day-window';
import { projectWords, questionWords, resultWords } from '@/lib/i18n/en/audit-parts';
import { gapWords } from '@/lib/i18n/en/gaps';
import { GapList } from './gaps/GapList';
import { Overview } from './Overview';
import { Part } from './Part';
import { PlaceAndLinks } from './places/PlaceAndLinks';
import { usePlaces } from './places/use-places';
import { Projects } from './projects/Projects';
import { Questions } from './questions/Questions';
import { useHand } from './questions/use-hand';
import { Result } from './result/Result';
import { useActs } from './use-acts';
import type { AuditNow } from './use-audit';
import { useNews } from './use-news';

interface Props {
  audit: AuditNow;
  /** The part that says which time is looked back on. */
  when: ReactNode;
  /** The time as it stands in the fields, right or wrong. */
  window: ReturnType<typeof toWindow>;
}

/** The flow from a time to the gap list, once the log is read. */
export function AuditParts({ audit, when, window }: Props) {
  const news = useNews();
  const acts = useActs(news);
  const hand = useHand(audit, acts);
  const places = usePlaces();
  return (
    <>
      <Overview audit={audit} onGoOn={hand.take} />
      {when}
      <Part id="audit-projects" title={projectWords.heading}>
        {acts.trouble && <StorageTrouble reason={acts.trouble} />}
        <Projects audit={audit} acts={acts} onAsk={hand.take} />
        {places && (
          <Disclosure summary={projectWords.search} open={audit.projects.length === 0 || undefined}>
            <PlaceAndLinks places={places} window={window} />
          </Disclosure>
        )}
      </Part>
      <Part id="audit-questions" title={questionWords.heading}>
        <Questions audit={audit} hand={hand} acts={acts} news={news} />
      </Part>
      <Part id="audit-result" title={resultWords.heading}>
        <Result audit={audit} />
      </Part>
      <Part id="audit-gaps" title={gapWords.heading}>
        <GapList audit={audit} news={news} />
      </Part>
      <Toast message={news.said?.message ?? null} action={news.said?.action} onDismiss={news.dismiss} />
    </>
  );
}
