import { keyNames } from '@/lib/i18n/en/language';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';

const IS_MAC = /^mac/i.test(navigator.platform);

/** The keys that save what is typed. */
export function SaveKeys() {
  return (
    <span className="popup-keys">
      <kbd>{IS_MAC ? '⌘' : keyNames.ctrl}</kbd> <kbd>{keyNames.enter}</kbd> {say(quickLogWords.keysSave)}
    </span>
  );
}
