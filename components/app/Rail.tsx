import { Menu } from 'lucide-react';
import { useId, useState } from 'react';
import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { Mark } from '@/components/ui/grains/Mark';
import { app } from '@/lib/i18n/en/app';
import { keyMapWords } from '@/lib/i18n/en/keys';
import { paletteWords } from '@/lib/i18n/en/palette';
import { InboxCount } from './InboxCount';
import './rail.css';
import { type Section, sectionAbove, sections } from './sections';

interface Props {
  current: Section | undefined;
  onFind: () => void;
  onKeys: () => void;
}

/**
 * The sections by name; the current one, or the one that it lies below, carries the grain. Where there is no room beside
 * the page they are folded under a button, until one is chosen.
 */
export function Rail({ current, onFind, onKeys }: Props) {
  const list = useId();
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <nav className="app-rail" aria-label={app.sections} data-unfolded={isUnfolded || undefined}>
      <a className="app-name" href={`#${sections[0].path}`}>
        <Mark size={28} />
        <span>{app.name}</span>
      </a>
      <KeyButton className="app-find" hotkey={keyList.everywhere.find[0]} onClick={onFind}>
        {paletteWords.open}
      </KeyButton>
      <Button
        className="app-menu"
        icon={<Menu size={16} aria-hidden />}
        aria-expanded={isUnfolded}
        aria-controls={list}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {app.sections}
      </Button>
      <ul id={list}>
        {sections
          .filter(({ inRail }) => inRail)
          .map((section) => (
            <li key={section.path}>
              <a href={`#${section.path}`} aria-current={isIn(section, current)} onClick={() => setIsUnfolded(false)}>
                <Grain state="met" size={14} />
                {section.title()}
                {section.path === '/inbox' && <InboxCount />}
              </a>
            </li>
          ))}
      </ul>
      <KeyButton className="app-keys" kind="quiet" hotkey={keyList.everywhere.keys[0]} onClick={onKeys}>
        {keyMapWords.title}
      </KeyButton>
    </nav>
  );
}

function isIn({ path }: Section, current: Section | undefined): 'page' | true | undefined {
  if (path === current?.path) return 'page';
  return current && sectionAbove(current.path)?.path === path ? true : undefined;
}
