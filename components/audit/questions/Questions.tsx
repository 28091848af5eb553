import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Link } from '@/components/ui/Link';
import type { AuditProject } from '@/lib/domain/audit/audit';
import { QUESTIONS } from '@/lib/domain/audit/audit-project';
import { sayDay } from '@/lib/i18n/dates';
import { projectWords, questionWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { sayProject } from '../projects/say-project';
import type { AuditActs } from '../use-acts';
import type { AuditNow } from '../use-audit';
import type { AuditNews } from '../use-news';
import { QuestionRow } from './QuestionRow';
import type { Hand } from './use-hand';

interface Props {
  audit: AuditNow;
  hand: Hand;
  acts: AuditActs;
  news: AuditNews;
}

/** One project in hand, its three questions, and what the log holds of it. */
export function Questions({ audit, hand, acts, news }: Props) {
  const { project } = hand;
  const hasKeys = useSingleKeys();
  if (!project) return <p className="muted">{texts.none}</p>;
  const { answered, of } = audit.progress;
  return (
    <article
      className="audit-card"
      ref={hand.root}
      aria-label={`${say(texts.place, { at: hand.at + 1, of: audit.projects.length })}: ${project.name}`}
      onKeyDown={hand.onKeyDown}
    >
      <CardHead project={project} place={say(texts.place, { at: hand.at + 1, of: audit.projects.length })} />
      {QUESTIONS.map((question) => (
        <QuestionRow key={`${project.key} ${question}`} {...{ question, project, audit, hand, news }} />
      ))}
      <footer className="row audit-card-foot">
        <KeyButton hotkey={keyList.audit.back[0]} data-steps kind="quiet" onClick={() => hand.step(-1)}>
          {texts.back}
        </KeyButton>
        <KeyButton hotkey={keyList.audit.next[0]} data-steps className="audit-next" onClick={() => hand.step(1)}>
          {texts.next}
        </KeyButton>
        <Button kind="quiet" className="audit-card-aside" onClick={() => acts.putAside(project)}>
          {projectWords.putAside}
        </Button>
      </footer>
      {hasKeys && <p className="note">{texts.keys}</p>}
      <p role="status">{answered === of ? texts.allDone : ''}</p>
    </article>
  );
}

/** The wins that come to mind first; the rest are in the wins section. */
const SHOWN = 12;

function CardHead({ project, place }: { project: AuditProject; place: string }) {
  return (
    <header className="audit-card-head">
      <p className="note numbers">{place}</p>
      <h3>{project.url ? <Link href={project.url}>{project.name}</Link> : <bdi>{project.name}</bdi>}</h3>
      <p className="note numbers">{sayProject(project)}</p>
      {project.wins.length > 0 && (
        <Disclosure summary={texts.held}>
          <ul className="audit-held">
            {project.wins.slice(0, SHOWN).map(({ win }) => (
              <li key={win.id}>
                <a className="ui-link" href={`#/wins/${win.id}`} dir="auto">
                  {sayWin(win)}
                </a>{' '}
                <time className="note" dateTime={win.occurredOn}>
                  {sayDay(win.occurredOn)}
                </time>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </header>
  );
}
