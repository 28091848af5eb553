import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { DocumentLanguage } from '@/lib/domain/packet/packet';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { type LadderWords, rewordLadder, wordsOfLadder } from '../reword-ladder';
import { seniorEngineerDe } from './senior-engineer-de';
import { seniorEngineerEs } from './senior-engineer-es';

const VERSIONS: Record<DocumentLanguage, LadderWords> = {
  en: wordsOfLadder(seniorEngineer),
  de: seniorEngineerDe,
  es: seniorEngineerEs,
};

/**
 * The built-in ladder in `language`, in whichever it comes. What somebody has reworded stays as they wrote it, and so do
 * other ladders.
 */
export function translateLadder(ladder: Ladder, language: DocumentLanguage): Ladder {
  return rewordLadder(ladder, VERSIONS[language], Object.values(VERSIONS));
}
