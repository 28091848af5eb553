import type { LoggedWin } from '@/lib/domain/log';
import { type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { sayCount } from '@/lib/i18n/say';

interface Props {
  level: RedactionLevel;
  log: readonly LoggedWin[];
}

/** What a document of this level leaves out: wins by number alone, and fields. */
export function KeptBack({ level, log }: Props) {
  const privateOnes = log.length - sharedAt(log, 'full').length;
  const confidentialOnes = log.length - privateOnes - sharedAt(log, level).length;
  const lines = [
    privateOnes > 0 ? sayCount(texts.privateOut, privateOnes) : '',
    confidentialOnes > 0 ? sayCount(texts.confidentialOut, confidentialOnes) : '',
    texts.fieldsOut[level],
  ].filter((line) => line !== '');
  return (
    <section className="redaction-kept">
      <h3>{texts.keptBack}</h3>
      {lines.length === 0 ? (
        <p>{texts.nothingOut}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
