import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { sayChord } from '@/components/keys/say-key';
import { ownDirection } from '@/components/ui/own-direction';
import { paletteWords as texts } from '@/lib/i18n/en/palette';
import { say, sayCount } from '@/lib/i18n/say';
import type { Standing } from './actions';
import { PaletteOption } from './PaletteOption';
import { type Option, useOptions } from './use-options';

interface Props {
  /** What the field begins with. */
  begun?: string | undefined;
  standing: Omit<Standing, 'ladder' | 'ladders'>;
  onRun: (option: Option) => void;
}

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(last, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** A field that keeps the focus, and under it what it finds: a combobox with a list in groups. */
export function PaletteList({ begun = '', standing, onRun }: Props) {
  const id = useId();
  const [text, setText] = useState(begun);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const { groups, isFirstSure, isFirstFound, isReading, isUnread } = useOptions(text, standing);
  const options = groups.flatMap((group) => group.options);
  const chosen = options.findIndex((option) => option.id === chosenId);
  // Enter never does what is first only until the log is read.
  const at = chosen < 0 && isFirstSure ? 0 : chosen;
  const active = options[at];
  const elementOf = (optionId: string) => `${id} ${optionId}`.replaceAll(' ', '_');
  const activeElement = active && elementOf(active.id);

  useEffect(() => {
    if (activeElement) document.getElementById(activeElement)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeElement]);
  useEffect(() => {
    if (!isAsked || !isFirstFound) return;
    setAsked(false);
    if (active) onRun(active);
  }, [isAsked, isFirstFound, active, onRun]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    const next = step && options[step(at, options.length - 1)];
    if (next) {
      setChosenId(next.id);
      setAsked(false);
    } else if (event.key === 'Enter' && (active || text.trim() !== '')) {
      // Pressed before what was typed is found, it waits for that.
      if (event.repeat) return;
      if (active && (chosen >= 0 || isFirstFound)) onRun(active);
      else setAsked(true);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="palette-field"
        role="combobox"
        aria-label={texts.field}
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={activeElement}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={texts.placeholder}
        dir={ownDirection(text)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosenId(null);
          setAsked(false);
        }}
        onKeyDown={press}
      />
      <div className="palette-list" id={`${id}list`} role="listbox" aria-label={texts.results}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.id} role="group" aria-labelledby={`${id}${group.id}`}>
            <div className="palette-group" id={`${id}${group.id}`} role="presentation">
              {group.title}
            </div>
            {Array.from({ length: group.held ?? 0 }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: all are alike
              <div key={line} className="palette-option" aria-hidden>
                <span className="palette-icon" />
              </div>
            ))}
            {group.options.map((option) => (
              <PaletteOption
                key={option.id}
                elementId={elementOf(option.id)}
                option={option}
                isActive={option === active}
                onRun={() => onRun(option)}
                onPoint={() => setChosenId(option.id)}
              />
            ))}
          </div>
        ))}
      </div>
      <footer className="palette-foot note">
        <span role="status">{sayState(text, groups, { isReading, isUnread })}</span>
        <span className="palette-keys" aria-hidden>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {texts.choose}
          </span>
          <span>
            <kbd>↵</kbd> {texts.run}
          </span>
          <span>
            <kbd>{sayChord('Escape')}</kbd> {texts.leave}
          </span>
        </span>
      </footer>
    </>
  );
}

/** Said after each key: how much was found, or that nothing was; the way to log it is always there. */
function sayState(
  text: string,
  groups: readonly { options: readonly Option[] }[],
  { isReading, isUnread }: { isReading: boolean; isUnread: boolean },
): string {
  if (isUnread) return say(texts.unread);
  const count = groups.flatMap(({ options }) => options).filter(({ kind }) => kind !== 'log').length;
  if (isReading) return say(texts.reading);
  if (text.trim() === '') return '';
  return count === 0 ? say(texts.nothing, { text: text.trim() }) : sayCount(texts.found, count);
}
