import { useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { RedactionPart } from '@/components/redaction/RedactionPart';
import { StillSaid } from '@/components/redaction/StillSaid';
import { useRedaction } from '@/components/redaction/use-redaction';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { LinkButton } from '@/components/ui/LinkButton';
import { jargonIn } from '@/lib/domain/jargon';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { copyPlain } from '@/lib/export/clipboard';
import { templateToLeave } from '@/lib/export/plan-template';
import { saveDocument } from '@/lib/export/save-document';
import { sayCopied } from '@/lib/export/say-copied';
import { sayHanded } from '@/lib/export/say-handed';
import { templateNames } from '@/lib/i18n/en/plan-steps';
import { templateActs } from '@/lib/i18n/en/plan-templates';
import { stakeholderUpdateWords } from '@/lib/i18n/en/stakeholder-update';
import { sayList } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import type { Running } from '../use-plans';
import { useTemplate } from './use-template';

/** The text of a template: edited, kept, copied, downloaded. */
export function TemplateEditor({ id, running }: { id: TemplateId; running: Running }) {
  const { text, change, again, isKept, withheld, wholeLog } = useTemplate(id, running);
  const [said, setSaid] = useState('');
  const [level, setLevel] = useState(DEFAULT_LEVEL);
  const start = useRedaction(wholeLog, level);
  // Until something else is typed, what was thrown away is one press away.
  const [thrownAway, setThrownAway] = useState<string | null>(null);
  if (text === undefined || !wholeLog) return null;
  const edit = (typed: string) => {
    change(typed);
    setThrownAway(null);
  };
  const startOver = () => {
    setThrownAway(text);
    setSaid('');
    void again();
  };
  const preview = () => {
    const redactor = start?.();
    if (redactor) templateToLeave(text, redactor);
    return redactor;
  };
  const copy = async (redactor: Redactor) => {
    const { copied, copyFailed: notCopied } = templateActs;
    setSaid(sayCopied(await copyPlain(templateToLeave(text, redactor), level), { copied, notCopied }));
  };
  const download = async (redactor: Redactor) => {
    const name = `${id}-${running.today}.md`;
    const file = await saveDocument({ name, text: templateToLeave(text, redactor), mime: 'text/markdown', level });
    setSaid(sayHanded(file));
  };
  return (
    <div className="plan-template">
      <Field label={say(templateActs.label, { name: templateNames[id] })} labelHidden>
        {(control) => <TextArea {...control} rows={6} value={text} onChange={edit} />}
      </Field>
      {id === 'translation' && <p className="note">{sayJargon(text)}</p>}
      {withheld > 0 && <p className="note">{sayCount(templateActs.withheld, withheld)}</p>}
      <StillSaid text={text} log={wholeLog} level={level} />
      <RedactionPart level={level} onLevel={setLevel} log={wholeLog} preview={preview} />
      <div className="row">
        <Exports level={level}>
          <Button busy={!start} onClick={() => start && void copy(start())}>
            {templateActs.copy}
          </Button>
          <Button busy={!start} onClick={() => start && void download(start())}>
            {templateActs.download}
          </Button>
        </Exports>
        {id === 'update' && <LinkButton href="#/talk/update">{stakeholderUpdateWords.fromPlan}</LinkButton>}
        <Button kind="quiet" onClick={startOver}>
          {id === 'update' ? templateActs.againFromWins : templateActs.again}
        </Button>
        {thrownAway !== null && <Button onClick={() => edit(thrownAway)}>{templateActs.undo}</Button>}
      </div>
      <p className="note" role="status">
        {said}
      </p>
      <p className="note">{isKept ? templateActs.kept : templateActs.notKept}</p>
    </div>
  );
}

function sayJargon(text: string): string {
  const words = jargonIn(text);
  if (words.length === 0) return templateActs.plain;
  const listed = sayList(words);
  return say(templateActs.jargon, { words: listed });
}
