import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Notice } from '@/components/ui/Notice';
import { directoryOf } from '@/lib/backup/folder/directory';
import { leaveOther, type OpenedOther, openOther } from '@/lib/backup/folder/other-logs';
import type { FolderRow, OtherLog } from '@/lib/db/machine/machine';
import { otherWords } from '@/lib/i18n/en/folder';
import { Part } from '../../Part';
import './folder.css';
import { MergeOther } from './MergeOther';
import { OtherRow } from './OtherRow';
import { sayOther } from './say-other';
import { sayRefusal } from './say-trouble';

interface Props {
  row: FolderRow;
  others: readonly OtherLog[];
  /** Which of them is of this installation. */
  own: string | null;
}

/** Every other log in the folder and how it stands to this one; one of them can be looked at and merged. */
export function OtherLogs({ row, others, own }: Props) {
  const [looked, setLooked] = useState<OtherLog | null>(null);
  const [opened, setOpened] = useState<OpenedOther | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const preview = useRef<HTMLElement>(null);
  const look = async (other: OtherLog) => {
    setBusy(true);
    const found = await openOther(directoryOf(row.handle), other.file);
    flushSync(() => {
      setOpened(found);
      setLooked(other);
      setBusy(false);
    });
    preview.current?.focus();
  };
  const close = () => {
    flushSync(() => setLooked(null));
    // The button that opened it may be gone: there is nothing to look at any more.
    list.current?.focus();
  };
  return (
    <>
      <Part title={otherWords.title} note={otherWords.note}>
        <ul className="ruled folder-others" ref={list} tabIndex={-1} aria-label={otherWords.title}>
          {others.map((other) => (
            <li key={other.installation}>
              <OtherRow
                other={other}
                isOwn={other.installation === own}
                busy={busy}
                onLook={() => void look(other)}
                onLeave={() => void leaveOther(other)}
              />
            </li>
          ))}
        </ul>
        {opened && !opened.ok && (
          <Notice tone="error" title={otherWords.notRead}>
            {sayRefusal(opened.reason)}
          </Notice>
        )}
      </Part>
      {looked && opened?.ok && (
        <section className="app-spread folder-look" ref={preview} tabIndex={-1} aria-label={sayOther(looked, own)}>
          <MergeOther key={opened.seen.file} other={looked} opened={opened} onClose={close} />
        </section>
      )}
    </>
  );
}
