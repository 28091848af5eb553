import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import type { GrainState } from '@/components/ui/grains/GrainShape';
import { goToPart } from '@/components/ui/page/go-to-part';
import { standoutsOf } from '@/lib/domain/audit/heat';
import { shorten } from '@/lib/domain/packet/short-words';
import { sayDay } from '@/lib/i18n/dates';
import { audit as words } from '@/lib/i18n/en/audit';
import { projectWords, questionWords, resultWords, overviewWords as texts } from '@/lib/i18n/en/audit-parts';
import { gapWords } from '@/lib/i18n/en/gaps';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditNow } from './use-audit';

/** A project's name may be as long as an epic's title; a button has one line for it. */
const NAME = 40;

interface Props {
  audit: AuditNow;
  /** Puts the focus on the first question that has no answer. */
  onGoOn: (projectKey: string) => void;
}

/** The whole flow at a glance: each part with how far it is, in words, and the way back to where one left off. */
export function Overview({ audit, onGoOn }: Props) {
  const { progress, projects } = audit;
  const next = projects.find(({ key }) => key === progress.nextKey);
  return (
    <div className="audit-overview">
      <nav aria-label={texts.label}>
        <ol>
          {linesOf(audit).map(({ id, title, state, standing }) => (
            <li key={id} className="audit-line">
              <Grain state={state} size={16} />
              <button type="button" className="audit-jump" onClick={() => goToPart(id)}>
                {title}
              </button>
              <span className="muted numbers">{standing}</span>
            </li>
          ))}
        </ol>
      </nav>
      {next && (
        <div className="row">
          <Button kind="primary" onClick={() => onGoOn(next.key)}>
            {say(progress.answered === 0 ? texts.begin : texts.goOn, { project: shorten(next.name, NAME) })}
          </Button>
          <p className="note">{texts.asGiven}</p>
        </div>
      )}
    </div>
  );
}

interface Line {
  id: string;
  title: string;
  state: GrainState;
  standing: string;
}

function linesOf({ window, projects, aside, progress, heat, gaps }: AuditNow): Line[] {
  const { strongest } = standoutsOf(heat);
  const lines = gaps.filter(({ dropped }) => !dropped).length;
  const isDone = progress.of > 0 && progress.answered === progress.of;
  return [
    {
      ...{ id: 'audit-when', title: words.when, state: 'met' },
      standing: say(texts.days, { from: sayDay(window.from), to: sayDay(window.to) }),
    },
    {
      ...{ id: 'audit-projects', title: projectWords.heading, state: projects.length > 0 ? 'met' : 'none' },
      standing: sayProjects(projects.length, aside.length),
    },
    {
      ...{ id: 'audit-questions', title: questionWords.heading, state: stateOf(progress.answered, progress.of) },
      standing:
        progress.of === 0 ? texts.noQuestions : say(isDone ? texts.allAnswered : texts.answered, countsOf(progress)),
    },
    {
      ...{
        id: 'audit-result',
        title: resultWords.heading,
        state: strongest ? stateOf(progress.answered, progress.of, 'thin') : 'none',
      },
      standing: strongest ? say(texts.strongest, { category: strongest.category.name }) : texts.noResult,
    },
    {
      ...{ id: 'audit-gaps', title: gapWords.heading, state: lines > 0 ? 'met' : 'none' },
      standing: lines === 0 ? texts.noGaps : sayCount(texts.gaps, lines),
    },
  ];
}

function sayProjects(count: number, aside: number): string {
  if (count === 0 && aside === 0) return texts.noProjects;
  const projects = sayCount(texts.projects, count);
  return aside === 0 ? projects : say(texts.projectsAside, { projects, n: aside });
}

function countsOf({ answered, of }: AuditNow['progress']) {
  return { n: answered, of };
}

function stateOf(done: number, of: number, least: GrainState = 'none'): GrainState {
  if (of === 0 || done === 0) return least;
  return done === of ? 'met' : 'thin';
}
