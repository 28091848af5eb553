import { Button } from '@/components/ui/Button';
import { focusBeside } from '@/components/ui/focus-beside';
import { Grain } from '@/components/ui/grains/Grain';
import { type AuditProject, openQuestion, saysYes, winBehind } from '@/lib/domain/audit/audit';
import { QUESTIONS } from '@/lib/domain/audit/audit-project';
import { projectWords as texts } from '@/lib/i18n/en/audit-parts';
import { sayParts } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditNow } from '../use-audit';
import { sayProject } from './say-project';

interface Props {
  project: AuditProject;
  audit: AuditNow;
  onAsk: (key: string) => void;
  onPutAside: (project: AuditProject) => void;
}

/** One project: what it is, what it holds, and how far its questions are. */
export function ProjectRow({ project, audit, onAsk, onPutAside }: Props) {
  const { key, name } = project;
  return (
    <li>
      <Grain state={stateOf(project)} size={16} />
      <div className="audit-project">
        <button
          type="button"
          className="audit-jump"
          dir="auto"
          aria-label={say(texts.ask, { project: name })}
          onClick={() => onAsk(key)}
        >
          {name}
        </button>
        <p className="note numbers">{sayParts([sayProject(project), ...sayAnswers(project, audit)])}</p>
      </div>
      <Button
        kind="quiet"
        aria-label={say(texts.putAsideFor, { project: name })}
        onClick={(event) => {
          focusBeside(event.currentTarget);
          onPutAside(project);
        }}
      >
        {texts.putAside}
      </Button>
    </li>
  );
}

function sayAnswers(project: AuditProject, { speaking, byId }: AuditNow): string[] {
  const answered = QUESTIONS.filter((question) => project.answers[question] !== null).length;
  const toMake = QUESTIONS.filter(
    (question) =>
      saysYes(project.answers[question]) && !winBehind(project, question, speaking[question].behaviourIds, byId),
  ).length;
  const standing =
    answered === 0
      ? texts.open
      : answered === QUESTIONS.length
        ? texts.done
        : say(texts.answered, { n: answered, of: QUESTIONS.length });
  return toMake === 0 ? [standing] : [standing, sayCount(texts.toMake, toMake)];
}

function stateOf(project: AuditProject): 'none' | 'thin' | 'met' {
  if (openQuestion(project) === null) return 'met';
  return QUESTIONS.some((question) => project.answers[question] !== null) ? 'thin' : 'none';
}
