import type { Ladder } from '@/lib/domain/ladder';
import type { DocumentLanguage } from '@/lib/domain/packet/packet';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { seniorEngineerDe } from './senior-engineer-de';
import { seniorEngineerEs } from './senior-engineer-es';

/** What a document says of the built-in ladder, by the ids of its categories and behaviours. */
export interface LadderWords {
  name: string;
  attribution: string;
  categories: Record<string, string>;
  /** What one does, and what to do next while it is not shown. */
  behaviours: Record<string, { statement: string; next: string }>;
}

const TRANSLATED: Partial<Record<DocumentLanguage, LadderWords>> = { de: seniorEngineerDe, es: seniorEngineerEs };

/** The built-in ladder in `language`. What somebody has reworded stays as they wrote it, and so do other ladders. */
export function translateLadder(ladder: Ladder, language: DocumentLanguage): Ladder {
  const words = TRANSLATED[language];
  if (ladder.id !== BUILT_IN_LADDER || !words) return ladder;
  const originals = new Map(seniorEngineer.behaviours.map((behaviour) => [behaviour.id, behaviour]));
  const names = new Map(seniorEngineer.categories.map(({ id, name }) => [id, name]));
  return {
    ...ladder,
    name: unlessReworded(ladder.name, seniorEngineer.name, words.name),
    attribution: unlessReworded(ladder.attribution, seniorEngineer.attribution, words.attribution),
    categories: ladder.categories.map((category) => ({
      ...category,
      name: unlessReworded(category.name, names.get(category.id), words.categories[category.id]),
    })),
    behaviours: ladder.behaviours.map((behaviour) => {
      const original = originals.get(behaviour.id);
      const said = words.behaviours[behaviour.id];
      return {
        ...behaviour,
        statement: unlessReworded(behaviour.statement, original?.statement, said?.statement),
        nextAction: unlessReworded(behaviour.nextAction, original?.nextAction, said?.next),
      };
    }),
  };
}

function unlessReworded(now: string, original: string | undefined, translated: string | undefined): string {
  return now === original && translated !== undefined ? translated : now;
}
