import { showPart } from '@/components/app/show-part';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { isDemo } from '@/lib/db/opening/which-log';
import { actNames, placeNames, keyMapWords as texts } from '@/lib/i18n/en/keys';
import { keysWords } from '@/lib/i18n/en/shortcuts';
import { say } from '@/lib/i18n/say';
import { KeyCaps } from './KeyCaps';
import { Keys } from './Keys';
import { type Chord, type KeyPlace, keyList } from './key-list';
import { isSingleKey } from './read-key';
import { useSingleKeys } from './single-keys';
import { useBindings } from './use-bindings';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Of the section in view, whose keys come first. */
  path: string | undefined;
}

const PLACES = Object.keys(keyList) as KeyPlace[];
const PLACES_OF: Partial<Record<string, readonly KeyPlace[]>> = {
  '/inbox': ['inbox'],
  '/check-in': ['inbox', 'fields'],
  '/map': ['map'],
  '/quiz': ['quiz'],
  '/audit': ['audit'],
  '/wins': ['wins', 'win'],
  '/packet': ['packet'],
};

/** Every key of the app, from the list that the places themselves read, and the browser's keys for what works everywhere. */
export function KeyMap({ open, onClose, path = '' }: Props) {
  const hasSingleKeys = useSingleKeys();
  const here: readonly KeyPlace[] = ['everywhere', ...(PLACES_OF[path] ?? [])];
  const openSettings = () => {
    onClose();
    location.assign('#/settings');
    showPart('settings-keys');
  };
  const places = [...here, ...PLACES.filter((place) => !here.includes(place))];
  return (
    <Dialog open={open} onClose={onClose} title={say(texts.title)} wide>
      <div className="way">
        <p>{say(hasSingleKeys ? texts.note : texts.off)}</p>
        {/* The demo has none: they are of the user's own installation. */}
        {!isDemo && <Button onClick={openSettings}>{say(texts.settings)}</Button>}
      </div>
      <div className="keys-map">
        {places.map((place) => (
          <PlaceKeys key={place} place={place} hasSingleKeys={hasSingleKeys} />
        ))}
        <BrowserKeys />
      </div>
    </Dialog>
  );
}

function PlaceKeys({ place, hasSingleKeys }: { place: KeyPlace; hasSingleKeys: boolean }) {
  const names: Record<string, string> = actNames[place];
  const acts: [string, readonly Chord[]][] = Object.entries(keyList[place]);
  return (
    <section className="keys-place">
      <h3>{placeNames[place]}</h3>
      <dl>
        {acts.map(([act, chords]) => {
          const working = chords.filter((chord) => hasSingleKeys || !isSingleKey(chord));
          return (
            <div key={act}>
              <dt>
                {working.length > 0 ? <Keys chords={working} /> : <span className="muted">{say(texts.isOff)}</span>}
              </dt>
              <dd>{names[act]}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function BrowserKeys() {
  const bindings = useBindings();
  if (!bindings || bindings.length === 0) return null;
  return (
    <section className="keys-place">
      <h3>{say(texts.browser)}</h3>
      <dl>
        {bindings.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys === null ? <span className="muted">{keysWords.unset}</span> : <KeyCaps keys={keys.split('+')} />}
            </dt>
            <dd>{keysWords.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{say(texts.browserNote)}</p>
    </section>
  );
}
