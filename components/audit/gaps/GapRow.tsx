import { useState } from 'react';
import { useStoredWords } from '@/components/drafts/use-stored-words';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { focusBeside } from '@/components/ui/focus-beside';
import { Grain } from '@/components/ui/grains/Grain';
import { changeGap } from '@/lib/db/audit/gaps';
import { isBlank, TEXT_LIMIT } from '@/lib/domain/win/win';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { sayParts } from '@/lib/i18n/lists';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';

interface Props {
  ladderId: string;
  line: GapLine;
  onDrop: (line: GapLine) => void;
}

/** One gap: the behaviour, what is missing, and where its proof could come from, in words that can be rewritten. */
export function GapRow({ ladderId, line, onDrop }: Props) {
  const { behaviour, proof, claimed, missing } = line;
  const { text, isKept, change, settle, suggest, bringBack } = useGapText(ladderId, line);
  const { statement } = behaviour;
  return (
    <li className="audit-gap">
      <Grain state={proof.state} size={20} />
      <div className="audit-gap-body">
        <h3 dir="auto">{statement}</h3>
        <p className="note numbers">
          {sayParts([sayProofState(proof.state), sayProgress(proof), claimed && texts.claimedToo])}
        </p>
        <p>{missing}</p>
        <Field label={say(texts.text, { statement })} labelHidden>
          {(control) => (
            <TextArea {...control} rows={1} maxLength={TEXT_LIMIT} value={text} onChange={change} onBlur={settle} />
          )}
        </Field>
        {line.writtenFor && <p className="note">{say(texts.writtenFor, { clause: line.writtenFor })}</p>}
        {!isKept && <p role="alert">{texts.notKept}</p>}
        <div className="audit-gap-acts">
          <Button
            kind="quiet"
            aria-label={say(texts.dropFor, { statement })}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              onDrop(line);
            }}
          >
            {texts.drop}
          </Button>
          {text !== line.where && (
            <Button kind="quiet" aria-label={say(texts.suggestFor, { statement })} onClick={suggest}>
              {texts.suggest}
            </Button>
          )}
          {bringBack && (
            <Button kind="quiet" aria-label={say(texts.bringBackFor, { statement })} onClick={bringBack}>
              {texts.bringBack}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

/** What stands on a line while it is typed, and a moment later in the log. */
function useGapText(ladderId: string, line: GapLine) {
  // The words that a suggestion took the place of, until something else is typed.
  const [replaced, setReplaced] = useState<string | null>(null);
  const words = useStoredWords({
    surface: 'audit',
    key: `gap ${ladderId} ${line.behaviour.id}`,
    stored: line.text,
    storedAt: line.writtenAt,
    // Nothing written is no words of the user's: the suggestion stands again.
    save: (text) => changeGap(ladderId, line, { text: isBlank(text) || text === line.where ? null : text }),
  });
  const change = (text: string) => {
    setReplaced(null);
    words.change(text);
  };
  return {
    text: words.text,
    isKept: words.isKept,
    change,
    settle: () => {
      words.flush();
      if (isBlank(words.text)) words.letGo();
    },
    bringBack: replaced === null ? null : () => change(replaced),
    suggest: () => {
      setReplaced(words.text);
      words.clear();
    },
  };
}
