import { useState } from 'react';
import { coachRelevel } from '@/lib/coach/coach';
import { addToStanding, type MadeWin, makeAnswerWin, unmakeAnswerWin } from '@/lib/db/audit/audit-wins';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { AuditProject } from '@/lib/domain/audit/audit';
import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import { makeWinWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { artifactOfLink } from '@/lib/sites/link-artifact';
import type { AuditNow } from '../use-audit';
import type { AuditNews } from '../use-news';
import { type AnswerForm, type Choice, PAGE, TYPED, toAnswerWin } from './answer-form';

type Making = { is: 'idle' | 'saving' | 'link-wrong' } | { is: 'refused'; reason: StorageRefusal };

interface Props {
  question: Question;
  said: Answer;
  project: AuditProject;
  audit: AuditNow;
  news: AuditNews;
  onMade: () => void;
}

/** Makes a win of an answer, says so, and takes it back. */
export function useWinMaking({ question, said, project, audit, news, onMade }: Props) {
  const [now, setNow] = useState<Making>({ is: 'idle' });
  const { behaviourIds } = audit.speaking[question];
  const evidence = { ladderId: audit.ladder.id, behaviourIds, by: 'user' as const };
  const answer = { projectKey: project.key, question };

  const worded = (form: AnswerForm) => toAnswerWin(form, { question, answer: said, today: audit.today });

  const undo = async (made: MadeWin, title: string) => {
    const outcome = await unmakeAnswerWin(made);
    if (!outcome.ok) return setNow({ is: 'refused', reason: outcome.reason });
    news.tell(say(outcome.undid ? texts.undone : texts.changedSince, { title }));
  };

  const make = async (form: AnswerForm, { standing }: Choice): Promise<Outcome<MadeWin, StorageRefusal> | null> => {
    const moment = new Date();
    const relevel = await coachRelevel();
    const fields = worded(form);
    if (standing) {
      const isUnwritten = question === 'wrote' && !standing.artifacts.some(({ written }) => written);
      const writtenId = isUnwritten ? standing.artifacts[0]?.id : undefined;
      return addToStanding(answer, standing.win.id, { fields, evidence, relevel, writtenId, movesDay: true });
    }
    const artifact = artifactFor(form, { question, project, moment });
    if (artifact === null) return null;
    const pointing = artifact && { artifact: { id: form.artifactId, fields: artifact } };
    const judged = relevel(fields, artifact ? [artifact] : []);
    return makeAnswerWin(answer, { winId: form.winId, fields: judged, evidence, relevel, ...pointing });
  };

  const save = async (form: AnswerForm, choice: Choice) => {
    // Ctrl+Enter may be pressed twice, and words that are added to a win would stand there twice.
    if (now.is === 'saving') return;
    setNow({ is: 'saving' });
    const outcome = await make(form, choice);
    if (outcome === null) return setNow({ is: 'link-wrong' });
    if (!outcome.ok) return setNow({ is: 'refused', reason: outcome.reason });
    setNow({ is: 'idle' });
    const title = choice.standing ? sayWin(choice.standing.win) : sayWin(worded(form));
    const said = say(outcome.act ? texts.addedTo : texts.saved, { title });
    const message = behaviourIds.length > 0 ? said : say(texts.unlinked, { said });
    news.tell(message, () => void undo(outcome, title));
    onMade();
  };
  return { now, save };
}

/** The artifact that a new win points to: undefined for none, null where the typed link is no address. */
function artifactFor(
  { pointsTo, link }: AnswerForm,
  { question, project, moment }: { question: Question; project: Pick<AuditProject, 'url' | 'name'>; moment: Date },
) {
  if (pointsTo === TYPED) return artifactOfLink(link, moment, question === 'wrote');
  if (pointsTo !== PAGE) return undefined;
  const page = pageOf(project, moment);
  return page ?? undefined;
}

/** The project's own page as an artifact; null where it has none. */
export function pageOf({ url, name }: Pick<AuditProject, 'url' | 'name'>, moment: Date) {
  const page = url === null ? null : artifactOfLink(url, moment);
  return page && { ...page, title: name };
}
