import { keyMapWords } from '@/lib/i18n/en/keys';
import { keysWords as texts } from '@/lib/i18n/en/shortcuts';
import { say } from '@/lib/i18n/say';
import { Part } from '../Part';
import { KeyBindings } from './KeyBindings';
import { SingleKeys } from './SingleKeys';

const KEYWORD = 'win';

/** What works on every page, without a button on it. */
export function KeysAndMenus() {
  return (
    <Part anchor="settings-keys" title={texts.title} note={texts.note}>
      <h3>{texts.keys}</h3>
      <KeyBindings />
      <h3>{say(keyMapWords.inApp)}</h3>
      <SingleKeys />
      <h3>{texts.addressBar}</h3>
      <p>{say(texts.omnibox, { keyword: KEYWORD })}</p>
      <h3>{texts.menus}</h3>
      <dl className="settings-permissions">
        {texts.menuReasons.map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.shown}</p>
      <p>{texts.privateWindows}</p>
    </Part>
  );
}
