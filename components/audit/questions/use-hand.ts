import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type AuditProject, openQuestion, saysYes } from '@/lib/domain/audit/audit';
import { type Answer, QUESTIONS, type Question } from '@/lib/domain/audit/audit-project';
import type { AuditActs } from '../use-acts';
import type { AuditNow } from '../use-audit';
import { readQuestionKey } from './question-keys';

type Answers = AuditProject['answers'];

/** The project that is asked about, and the keys that answer. */
export interface Hand {
  root: RefObject<HTMLElement | null>;
  project: AuditProject | undefined;
  at: number;
  answers: Answers;
  /** The question whose win is being written. */
  writing: Question | null;
  setWriting: (question: Question | null) => void;
  answer: (question: Question, answer: Answer) => void;
  /** Takes a project in hand and puts the focus on its first question without an answer. */
  take: (key: string) => void;
  step: (by: 1 | -1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const NONE: Answers = { found: null, decided: null, wrote: null };

export function useHand({ projects, progress }: AuditNow, acts: AuditActs): Hand {
  const root = useRef<HTMLElement>(null);
  const [key, setKey] = useState<string | null>(null);
  const [writing, setWriting] = useState<Question | null>(null);
  const { given, give } = useGiven(projects, acts);
  const [wanted, setWanted] = useState<{ focus: Question | 'next' } | null>(null);
  const kept = indexOf(projects, key);
  const at = kept >= 0 ? kept : Math.max(0, indexOf(projects, progress.nextKey));
  const project = projects[at];
  const answers = { ...(project?.answers ?? NONE), ...(project && given[project.key]) };

  // What takes the focus may have to be drawn first.
  useEffect(() => {
    if (wanted) focusOn(root.current, wanted.focus);
  }, [wanted]);

  const take = (taken: string) => {
    const next = projects.find((each) => each.key === taken);
    setKey(taken);
    setWriting(null);
    setWanted({ focus: (next && openQuestion(next)) ?? 'found' });
  };
  const step = (by: 1 | -1) => {
    const next = projects[(at + by + projects.length) % projects.length];
    if (next) take(next.key);
  };
  const answer = (question: Question, value: Answer) => {
    if (!project) return;
    setKey(project.key);
    if (writing === question && !saysYes(value)) setWriting(null);
    give(project, question, value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const press = readQuestionKey(event);
    if (!press || !project) return;
    event.preventDefault();
    const question = questionAt(event.target) ?? openQuestion({ answers }) ?? 'found';
    if (press.does === 'go') setWanted({ focus: press.question });
    if (press.does === 'next') step(1);
    if (press.does === 'back') step(-1);
    if (press.does === 'make-win' && saysYes(answers[question])) setWriting(question);
    if (press.does !== 'answer') return;
    answer(question, press.answer);
    setWanted({ focus: openQuestion({ answers: { ...answers, [question]: press.answer } }) ?? 'next' });
  };
  return { root, project, at, answers, writing, setWriting, answer, take, step, onKeyDown };
}

type Given = Record<string, Partial<Answers>>;

/** Answers are shown as they are given, each until the log says the same. */
function useGiven(projects: readonly AuditProject[], acts: AuditActs) {
  const [given, setGiven] = useState<Given>({});
  useEffect(() => setGiven((all) => unread(all, projects)), [projects]);
  const give = (project: AuditProject, question: Question, value: Answer) => {
    setGiven((all) => ({ ...all, [project.key]: { ...all[project.key], [question]: value } }));
    void acts.answer(project, question, value).then((isKept) => {
      if (!isKept || project.answers[question] === value) setGiven((all) => without(all, project.key, question));
    });
  };
  return { given, give };
}

/** What the log does not say yet: an answer that is read must not take the next one with it. */
function unread(given: Given, projects: readonly AuditProject[]): Given {
  return projects.reduce((left, { key, answers }) => {
    const read = QUESTIONS.filter((question) => left[key]?.[question] === answers[question]);
    return read.reduce((all, question) => without(all, key, question), left);
  }, given);
}

function without(given: Given, key: string, question: Question): Given {
  const { [question]: _gone, ...others } = given[key] ?? {};
  return question in (given[key] ?? {}) ? { ...given, [key]: others } : given;
}

function indexOf(projects: readonly AuditProject[], key: string | null): number {
  return projects.findIndex((project) => project.key === key);
}

function questionAt(target: EventTarget): Question | null {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-question]')?.dataset.question : undefined;
  return QUESTIONS.find((question) => question === name) ?? null;
}

function focusOn(root: HTMLElement | null, wanted: Question | 'next'): void {
  const inside = (selector: string) => root?.querySelector<HTMLElement>(selector);
  const radios = `[data-question="${wanted}"] input[type="radio"]`;
  const control = wanted === 'next' ? inside('.audit-next') : (inside(`${radios}:checked`) ?? inside(radios));
  control?.focus();
}
