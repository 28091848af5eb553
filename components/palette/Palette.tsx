import { type RefObject, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { showPart } from '@/components/app/show-part';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Button } from '@/components/ui/Button';
import { lastOfferedUndo } from '@/components/ui/offered-undo';
import { Toast } from '@/components/ui/Toast';
import { useModal } from '@/components/ui/use-modal';
import { isDemo } from '@/lib/db/opening/which-log';
import { actionNews, paletteWords as texts } from '@/lib/i18n/en/palette';
import { uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';
import type { ActionNews } from './commands';
import { PaletteList } from './PaletteList';
import './palette.css';
import { noteRecent } from './recent';
import type { Option } from './use-options';

interface Props {
  open: boolean;
  /** What was typed before it was there. */
  typed?: RefObject<string>;
  onClose: () => void;
  showKeys: () => void;
}

/** Finds a section, a win or an action by a few letters, and goes there or does it. What was done is said at the foot. */
export function Palette({ open, typed, onClose, showKeys }: Props) {
  const dialog = useModal(open, onClose);
  const hasSingleKeys = useSingleKeys();
  const [news, setNews] = useState<ActionNews | null>(null);
  const run = (option: Option) => {
    onClose();
    setNews(null);
    if (option.kind === 'action' || option.kind === 'section') noteRecent(option.id);
    if ('run' in option) {
      void option.run().then((came) => came && setNews(came));
      return;
    }
    location.assign(option.href);
    if ('part' in option && option.part) showPart(option.part);
  };
  const said = news && 'said' in news ? news : null;
  const undo = said?.undo;
  return (
    <>
      {open && (
        <dialog
          ref={dialog}
          className="palette"
          aria-label={texts.title}
          onCancel={(event) => {
            event.preventDefault();
            onClose();
          }}
          onClose={onClose}
        >
          <PaletteList
            begun={typed?.current}
            standing={{ hasSingleKeys, isDemo, undo: lastOfferedUndo(), showKeys }}
            onRun={run}
          />
        </dialog>
      )}
      {news && 'refused' in news && (
        <div className="palette-trouble">
          <StorageTrouble
            reason={news.refused}
            actions={<Button onClick={() => setNews(null)}>{say(uiWords.dismiss)}</Button>}
          />
        </div>
      )}
      <Toast
        message={said?.said ?? null}
        action={undo && { label: actionNews.undo, onPress: () => void undo().then(setNews) }}
        onDismiss={() => setNews(null)}
      />
    </>
  );
}
