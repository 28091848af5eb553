import { useEffect, useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { focusBeside } from '@/components/ui/focus-beside';
import { Grain } from '@/components/ui/Grain';
import { TextArea } from '@/components/ui/TextArea';
import { useLeaving } from '@/components/ui/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { changeGap } from '@/lib/db/gaps';
import { isBlank, TEXT_LIMIT } from '@/lib/domain/win/win';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { GapLine } from '@/lib/i18n/gap-lines';
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
        <h3>{statement}</h3>
        <p className="note numbers">
          {[sayProofState(proof.state), sayProgress(proof), ...(claimed ? [texts.claimedToo] : [])].join(' · ')}
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
  const [typed, setTyped] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  // The words that a suggestion took the place of, until something else is typed.
  const [replaced, setReplaced] = useState<string | null>(null);
  const now = useRef(line);
  now.current = line;
  // What a page that goes in the middle of a write leaves.
  const [left] = useState(() => leftDraft('audit', `gap ${ladderId} ${line.behaviour.id}`));
  const [keeper] = useState(() => {
    // Nothing written is no words of the user's: the suggestion stands again.
    const keep = ({ text }: { text: string }) =>
      changeGap(ladderId, now.current, { text: isBlank(text) || text === now.current.where ? null : text });
    return createDraftKeeper({ keep, drop: () => keep({ text: '' }), onKept: setKept, behind: left });
  });
  const change = (text: string) => {
    setReplaced(null);
    setTyped(text);
    keeper.change({ text });
  };
  useOnce(() => {
    const text = left.read()?.text;
    if (text !== undefined) change(text);
  });
  const flush = keeper.flush;
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  // What is read back takes the place of what was typed once they say the same.
  useEffect(() => setTyped((words) => (words === line.text ? null : words)), [line.text]);
  return {
    text: typed ?? line.text,
    isKept,
    change,
    settle: () => {
      flush();
      setTyped((words) => (words !== null && isBlank(words) ? null : words));
    },
    bringBack: replaced === null ? null : () => change(replaced),
    suggest: () => {
      setReplaced(typed ?? line.text);
      setTyped(null);
      void keeper.drop();
    },
  };
}
