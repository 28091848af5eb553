import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { Toast } from '@/components/ui/Toast';
import { app } from '@/lib/i18n/en/app';
import { AddEvidence } from './AddEvidence';
import { CategoryPart } from './CategoryPart';
import './checklist.css';
import { Head } from './Head';
import { Help } from './Help';
import { useAskedBehaviour } from './use-asked-behaviour';
import { useChecklist } from './use-checklist';
import { useEvidenceForms } from './use-evidence-forms';
import { useLinking } from './use-linking';

/** Every behaviour of the ladder: what the user says beside what the log shows. */
export function ChecklistSection() {
  const { checklist, criteria, isReading } = useChecklist();
  useAskedBehaviour(isReading);
  const linking = useLinking();
  const [addingTo, setAddingTo] = useState<string | null>(null);
  const { forms, put, isKept } = useEvidenceForms();
  const rows = checklist.categories.flatMap((part) => part.rows);
  const adding = rows.find(({ behaviour }) => behaviour.id === addingTo);
  return (
    <Page title={app.checklist} margin className="checklist">
      <Head checklist={checklist} isReading={isReading} />
      {checklist.categories.map((part) => (
        <CategoryPart
          key={part.category.id}
          {...part}
          criteria={criteria}
          isReading={isReading}
          onAdd={setAddingTo}
          linking={linking}
        />
      ))}
      <Help />
      {adding && (
        <AddEvidence
          row={adding}
          form={forms[adding.behaviour.id]}
          isKept={isKept}
          onForm={(form) => put(adding.behaviour.id, form)}
          linking={linking}
          onClose={() => setAddingTo(null)}
        />
      )}
      <Toast message={linking.said?.message ?? null} action={linking.said?.undo} onDismiss={linking.dismiss} />
    </Page>
  );
}
