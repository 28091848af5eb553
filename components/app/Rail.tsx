import { Grain } from '@/components/ui/Grain';
import { Mark } from '@/components/ui/Mark';
import { app } from '@/lib/i18n/en/app';
import { InboxCount } from './InboxCount';
import { type Section, sections } from './sections';

/** The sections by name; the current one carries the grain. */
export function Rail({ current }: { current: Section | undefined }) {
  return (
    <nav className="app-rail" aria-label={app.sections}>
      <a className="app-name" href={`#${sections[0].path}`}>
        <Mark size={28} />
        <span>{app.name}</span>
      </a>
      <ul>
        {sections
          .filter(({ inRail }) => inRail)
          .map((section) => (
            <li key={section.path}>
              <a href={`#${section.path}`} aria-current={section === current ? 'page' : undefined}>
                <Grain state="met" size={14} />
                {section.title}
                {section.path === '/inbox' && <InboxCount />}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
