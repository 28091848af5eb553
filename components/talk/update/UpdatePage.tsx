import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Page } from '@/components/app/Page';
import { Exports } from '@/components/policy/Exports';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { Segmented } from '@/components/ui/fields/Segmented';
import { TextArea } from '@/components/ui/fields/TextArea';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import { winHref } from '@/components/wins/wins-address';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { UPDATE_AUDIENCES, type UpdateAudience } from '@/lib/domain/talk/stakeholder-update';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { copyRich } from '@/lib/export/clipboard';
import { sayCopied } from '@/lib/export/say-copied';
import { updateTextToHtml } from '@/lib/export/stakeholder-update';
import { sayShortDay } from '@/lib/i18n/dates';
import { app } from '@/lib/i18n/en/app';
import { stakeholderUpdateWords as texts, updateTrouble } from '@/lib/i18n/en/stakeholder-update';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import '../talk.css';
import { SentForm } from './SentForm';
import { UpdateNotes } from './UpdateNotes';
import './update.css';
import { useSent } from './use-sent';
import { type Update, useUpdate } from './use-update';

/** `#/talk/update`: five lines for whoever should know what the week was good for. */
export function UpdatePage() {
  const [audience, setAudience] = useState<UpdateAudience>('product-manager');
  return (
    <Page title={texts.title} className="talk update">
      <p className="lead">{texts.lead}</p>
      <Segmented
        label={texts.audience}
        options={UPDATE_AUDIENCES.map((value) => ({ value, label: texts.audiences[value] }))}
        value={audience}
        onChange={setAudience}
      />
      <UpdateFor key={audience} audience={audience} />
    </Page>
  );
}

function UpdateFor({ audience }: { audience: UpdateAudience }) {
  const update = useUpdate(audience);
  return update ? <Ready update={update} /> : <div className="update-place" aria-busy="true" />;
}

function Ready({ update }: { update: Update }) {
  const { audience, week, text, change } = update;
  const sent = useSent(update);
  const [isAsking, setAsking] = useState(false);
  const [copied, setCopied] = useState('');
  const [replaced, setReplaced] = useState<string | null>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const sentButton = useRef<HTMLButtonElement>(null);
  const close = (isLogged: boolean) => {
    flushSync(() => setAsking(false));
    // Where nothing may be copied there is no such button.
    (isLogged && copyButton.current ? copyButton : sentButton).current?.focus();
  };
  const copy = async () => {
    const { copied, copyFailed: notCopied } = texts;
    const got = await copyRich({ text, html: updateTextToHtml(text) }, DEFAULT_LEVEL);
    setCopied(sayCopied(got, { copied, notCopied }));
  };
  return (
    <>
      <p className="note numbers">
        {say(texts.week, { from: sayShortDay(week.monday), to: sayShortDay(week.sunday) })}{' '}
        {texts.audienceWhat[audience]}
      </p>
      <Field label={texts.text} labelHidden>
        {(control) => <TextArea {...control} rows={5} maxLength={TEXT_LIMIT} value={text} onChange={change} />}
      </Field>
      <UpdateNotes of={update} />
      <div className="row">
        <Exports level={DEFAULT_LEVEL}>
          <Button ref={copyButton} kind={isAsking ? 'plain' : 'primary'} onClick={() => void copy()}>
            {texts.copy}
          </Button>
        </Exports>
        {sent.isRead && sent.winId === null && !isAsking && (
          <Button ref={sentButton} onClick={() => setAsking(true)}>
            {texts.sent}
          </Button>
        )}
        {update.isChanged && (
          <Button
            kind="quiet"
            onClick={() => {
              setReplaced(text);
              void update.again();
            }}
          >
            {texts.again}
          </Button>
        )}
      </div>
      <p className="note" role="status">
        {copied}
      </p>
      <p className="note">{update.isKept ? texts.kept : texts.notKept}</p>
      {isAsking && <SentForm audience={audience} sent={sent} onClose={close} />}
      {sent.winId !== null && (
        <p>
          {texts.already}{' '}
          <a className="ui-link" href={winHref(sent.winId)}>
            {texts.open}
          </a>
        </p>
      )}
      {sent.trouble && (
        <Notice tone="error" title={app.notSaved}>
          {sayRefusal(updateTrouble, sent.trouble)}
        </Notice>
      )}
      {replaced === null ? (
        <Toast
          message={sent.said?.message ?? null}
          action={sent.said?.undo ? { label: texts.undo, onPress: sent.undo } : undefined}
          onDismiss={sent.dismiss}
        />
      ) : (
        <Toast
          message={texts.renewed}
          action={{
            label: texts.undo,
            onPress: () => {
              change(replaced);
              setReplaced(null);
            },
          }}
          onDismiss={() => setReplaced(null)}
        />
      )}
    </>
  );
}
