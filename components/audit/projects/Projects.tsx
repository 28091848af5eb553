import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { focusBeside } from '@/components/ui/focus-beside';
import type { AuditProject } from '@/lib/domain/audit/audit';
import { projectWords as texts } from '@/lib/i18n/en/audit-parts';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditActs } from '../use-acts';
import type { AuditNow } from '../use-audit';
import { AddProject } from './AddProject';
import { ProjectRow } from './ProjectRow';
import { sayProject } from './say-project';

/** A list this long is read at a glance; the rest are a press away. */
const SHOWN = 8;

interface Props {
  audit: AuditNow;
  acts: AuditActs;
  onAsk: (key: string) => void;
}

/** What the log found, what was added, and what was put aside. */
export function Projects({ audit, acts, onAsk }: Props) {
  const { projects, aside, outside } = audit;
  const [isAll, setAll] = useState(false);
  const isLong = projects.length > SHOWN + 2;
  const shown = isLong && !isAll ? projects.slice(0, SHOWN) : projects;
  return (
    <>
      {projects.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="audit-projects">
        {shown.map((project) => (
          <ProjectRow key={project.key} project={project} audit={audit} onAsk={onAsk} onPutAside={acts.putAside} />
        ))}
      </ul>
      {isLong && (
        <div>
          <Button aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? texts.showFewer : say(texts.showAll, { n: projects.length })}
          </Button>
        </div>
      )}
      {outside > 0 && <p className="note">{sayCount(texts.outside, outside)}</p>}
      {aside.length > 0 && <Aside aside={aside} onBringBack={acts.bringBack} />}
      <AddProject names={[...projects, ...aside].map(({ name }) => name)} onAdd={acts.addProject} />
    </>
  );
}

function Aside({ aside, onBringBack }: { aside: AuditProject[]; onBringBack: (project: AuditProject) => void }) {
  return (
    <Disclosure summary={sayCount(texts.asideOnes, aside.length)}>
      <ul className="audit-dropped">
        {aside.map((project) => (
          <li key={project.key}>
            <div className="audit-project">
              <span dir="auto">{project.name}</span>
              <p className="note numbers">{sayProject(project)}</p>
            </div>
            <Button
              kind="quiet"
              aria-label={say(texts.bringBackFor, { project: project.name })}
              onClick={(event) => {
                focusBeside(event.currentTarget);
                onBringBack(project);
              }}
            >
              {texts.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
