import type { AliasKind } from '@/lib/domain/alias';
import { type StandInWords, standInIn } from '@/lib/domain/redaction/name-aliases';
import { standIns } from '@/lib/i18n/documents/stand-ins';
import { toLanguage } from '@/lib/i18n/languages';
import { language } from '@/lib/i18n/say';

/** Those of the language that is spoken, or English where no document speaks it. */
export function standInsHere(): StandInWords {
  const spoken = toLanguage(language());
  return Object.entries(standIns).find(([each]) => each === spoken)?.[1] ?? standIns.en;
}

/** What a document in the language that is spoken says for a name: "Employer A" as "Arbeitgeber A". */
export function aliasHere({ kind, alias }: { kind: AliasKind; alias: string }): string {
  return standInIn(standInsHere(), kind, alias);
}
