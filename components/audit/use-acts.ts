import { useState } from 'react';
import { addTypedProject, changeAuditProject } from '@/lib/db/audit/audit-projects';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { AuditProject } from '@/lib/domain/audit/audit';
import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import { projectWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';
import type { AuditNews } from './use-news';

/** What can be done to the projects of the audit; each says what happened, and how to take it back. */
export interface AuditActs {
  trouble: StorageRefusal | null;
  /** Answers whether it was kept. */
  answer: (project: AuditProject, question: Question, answer: Answer) => Promise<boolean>;
  putAside: (project: AuditProject) => void;
  bringBack: (project: AuditProject) => void;
  addProject: (name: string) => Promise<boolean>;
}

export function useActs(news: AuditNews): AuditActs {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const kept = async (command: Promise<Outcome>) => {
    const outcome = await command;
    setTrouble(outcome.ok ? null : outcome.reason);
    return outcome.ok;
  };
  const setAside = async ({ key, name }: AuditProject, aside: boolean) => {
    if (!(await kept(changeAuditProject(key, { aside })))) return;
    news.tell(say(aside ? texts.isAside : texts.isBack, { project: name }), () => {
      void kept(changeAuditProject(key, { aside: !aside })).then((isBack) => isBack && news.dismiss());
    });
  };
  return {
    trouble,
    answer: ({ key }, question, answer) => kept(changeAuditProject(key, { [question]: answer })),
    putAside: (project) => void setAside(project, true),
    bringBack: (project) => void setAside(project, false),
    addProject: async (name) => {
      const isAdded = await kept(addTypedProject(crypto.randomUUID(), name));
      if (isAdded) news.tell(say(texts.added, { project: name }));
      return isAdded;
    },
  };
}
