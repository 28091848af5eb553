import { useMemo, useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { RedactionPart } from '@/components/redaction/RedactionPart';
import { useRedactor } from '@/components/redaction/use-redactor';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Talk } from '@/lib/domain/talk/talk';
import { agendaOf } from '@/lib/domain/talk/talk-agenda';
import { agendaParts, agendaToText } from '@/lib/export/agenda-text';
import { copyPlain } from '@/lib/export/clipboard';
import { printDocument } from '@/lib/export/print-document';
import { sayCopied } from '@/lib/export/say-copied';
import { beginSentence } from '@/lib/i18n/begin-sentence';
import { sayDay, sayMoment } from '@/lib/i18n/dates';
import { agendaWords, talkWords as texts } from '@/lib/i18n/en/talk';
import type { Talks } from './use-talk';

/** The agenda as it is copied and printed: two questions, the gaps, what was asked for, and the user's own points. */
export function Agenda({ talk, talks: { gapsAt, criteria } }: { talk: Talk; talks: Talks }) {
  const [level, setLevel] = useState(DEFAULT_LEVEL);
  const reading = useRedactor(level);
  const [said, setSaid] = useState('');
  const shownAt = reading?.redactor.level;
  // Of a long log they take their time, and every word that is typed on the page draws it anew.
  const gaps = useMemo(() => (shownAt ? gapsAt(shownAt) : []), [gapsAt, shownAt]);
  if (!reading) return <div aria-busy="true" />;
  const { redactor, log } = reading;
  const parts = agendaParts(agendaOf({ gaps, criteria, talk, redactor }));
  const when = sayWhen(talk);
  // What was made for another level must not leave.
  const isBehind = redactor.level !== level;
  const copy = async () => {
    const { copied, copyFailed: notCopied } = texts;
    setSaid(sayCopied(await copyPlain(agendaToText(parts, when), level), { copied, notCopied }));
  };
  return (
    <>
      <section className="talk-agenda" aria-labelledby="talk-agenda">
        <p className="note talk-agenda-what">{texts.agenda}</p>
        <h2 id="talk-agenda">{agendaWords.title}</h2>
        {when !== '' && <p className="note numbers">{when}</p>}
        {parts.map(({ heading, lines }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul className="words">
              {lines.map((line) => (
                <li key={line}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <RedactionPart level={level} onLevel={setLevel} log={log} preview={() => redactor} />
      <div className="row">
        <Exports level={level}>
          <Button busy={isBehind} onClick={() => void copy()}>
            {texts.copy}
          </Button>
          <Button busy={isBehind} onClick={() => void printDocument(level)}>
            {texts.print}
          </Button>
        </Exports>
        <LinkButton href="#/packet?audience=manager">{texts.onePager}</LinkButton>
      </div>
      <p className="note">{texts.agendaLead}</p>
      <p className="note" role="status">
        {said}
      </p>
    </>
  );
}

function sayWhen({ heldOn, at }: Talk): string {
  if (heldOn === null) return '';
  return at === null ? sayDay(heldOn) : beginSentence(sayMoment(new Date(`${heldOn}T${at}`)));
}
