import { CornerDownLeft, List, Play, Plus } from 'lucide-react';
import { Grain } from '@/components/ui/grains/Grain';
import { Tag } from '@/components/ui/Tag';
import { grainOf } from '@/components/wins/list/win-grain';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { sayNearDay } from '@/lib/i18n/dates';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { Option } from './use-options';

interface Props {
  /** Of the element, for the field to point at. */
  elementId: string;
  option: Option;
  isActive: boolean;
  onRun: () => void;
  onPoint: () => void;
}

const ICONS = { action: Play, all: List, log: Plus } as const;

/** One line of the palette. The focus stays in the field, so it is pointed at, never focused. */
export function PaletteOption({ elementId, option, isActive, onRun, onPoint }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys
    <div
      id={elementId}
      className="palette-option"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={onRun}
      onPointerMove={() => isActive || onPoint()}
      onPointerDown={(event) => event.preventDefault()}
    >
      {option.kind === 'win' ? <WinLine win={option.win} /> : <Line option={option} />}
      {isActive && <CornerDownLeft className="palette-enter" size={14} aria-hidden />}
    </div>
  );
}

function Line({ option }: { option: Exclude<Option, { kind: 'win' }> }) {
  const Icon = option.kind === 'section' ? null : ICONS[option.kind];
  return (
    <>
      <span className="palette-icon">{Icon ? <Icon size={14} aria-hidden /> : <Grain state="met" size={14} />}</span>
      <span className="palette-words">{option.name}</span>
    </>
  );
}

function WinLine({ win }: { win: WinEntry }) {
  const grain = grainOf(win);
  return (
    <>
      <span className="palette-icon">
        <Grain state={grain.state} size={16} label={grain.label} />
      </span>
      <span className="palette-words" dir="auto">
        {win.title || say(winsWords.untitled)}
      </span>
      <span className="palette-meta note">
        {win.visibility === 'private' && <Tag>{say(winsWords.private)}</Tag>}
        {win.confidential && <Tag>{say(winsWords.confidential)}</Tag>}
        <time dateTime={win.occurredOn}>{sayNearDay(win.occurredOn)}</time>
      </span>
    </>
  );
}
