import { Grain } from '@/components/ui/Grain';
import { Mark } from '@/components/ui/Mark';
import { app } from '@/lib/i18n/en/app';
import { InboxCount } from './InboxCount';
import { type Section, sections } from './sections';

/** The sections by name; the current one, or the one that it lies below, carries the grain. */
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
              <a href={`#${section.path}`} aria-current={isIn(section, current)}>
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

function isIn({ path }: Section, current: Section | undefined): 'page' | true | undefined {
  if (path === current?.path) return 'page';
  return current?.path.startsWith(`${path}/`) ? true : undefined;
}
