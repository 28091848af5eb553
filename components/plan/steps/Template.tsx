import { useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import { templateNames } from '@/lib/i18n/en/plan-steps';
import { templateActs } from '@/lib/i18n/en/plan-templates';
import { say } from '@/lib/i18n/say';
import type { Running } from '../use-plans';
import { TemplateEditor } from './TemplateEditor';

/** A template of a step, folded away until it is wanted. */
export function Template({ id, running }: { id: TemplateId; running: Running }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={say(templateActs.use, { name: templateNames[id] })} onToggle={setOpen}>
      {isOpen && <TemplateEditor id={id} running={running} />}
    </Disclosure>
  );
}
