import { KeyCaps } from '@/components/keys/KeyCaps';
import { useBindings } from '@/components/keys/use-bindings';
import { keysWords as texts } from '@/lib/i18n/en/shortcuts';

const WHERE = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';

/** What each key does, as the browser has it set, and where that is changed. */
export function KeyBindings() {
  const bindings = useBindings();
  const [before, after] = (import.meta.env.FIREFOX ? texts.changeInFirefox : texts.changeInChromium).split('{address}');
  if (bindings?.length === 0) return <p>{texts.noKeys}</p>;
  return (
    <>
      <dl className="settings-permissions settings-keys">
        {bindings?.map(({ command, keys }) => (
          <div key={command}>
            <dt>{keys === null ? <span className="muted">{texts.unset}</span> : <KeyCaps keys={keys.split('+')} />}</dt>
            <dd>{texts.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {before}
        <code>{WHERE}</code>
        {after}
      </p>
    </>
  );
}
