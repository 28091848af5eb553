import * as v from 'valibot';
import { type LeftDraft, leftDraft, listLeft } from '@/components/drafts/left-draft';
import { dropDraft, keepDraft, listDrafts } from '@/lib/db/drafts';
import type { Outcome } from '@/lib/db/outcome';
import { isBlank, ORIGINS, PERSON_KINDS, SCOPES } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { ASKED_TEXTS, type EvidenceForm } from './evidence-form';

const text = v.string();
const KeptFormSchema = v.pipe(
  text,
  v.parseJson(),
  v.object({
    ...v.entriesFromList(ASKED_TEXTS, text),
    did: text,
    occurredOn: text,
    origin: v.picklist(ORIGINS),
    scope: v.nullable(v.picklist(SCOPES)),
    unprompted: v.boolean(),
    held: v.nullable(v.picklist(['held', 'did-not-hold', 'pending'])),
    link: text,
    who: text,
    as: v.picklist(PERSON_KINDS),
  }),
);

/**
 * Evidence that was half typed when the checklist was left, by behaviour; what this build cannot read is left out.
 * `unwritten`: what only a page that went in the middle of a write left · `drafts`: null where they cannot be read.
 */
export async function readEvidenceDrafts() {
  const drafts = await listDrafts('checklist').catch(() => null);
  const storedAt = new Map(drafts?.map((draft) => [draft.key, writtenAt(draft, 'fields')]));
  return {
    drafts: drafts && readForms(drafts.map(({ key, fields }) => [key, fields.form])),
    unwritten: readLeftForms(storedAt),
  };
}

/** What only a page that went left; of `storedAt` (ms, by behaviour) what is older is left out. */
export function readLeftForms(storedAt = new Map<string, number>()): Record<string, EvidenceForm> {
  return readForms(
    listLeft('checklist').map((key) => [key, leftDraft('checklist', key).read(storedAt.get(key))?.form]),
  );
}

function readForms(texts: [string, unknown][]): Record<string, EvidenceForm> {
  const forms = texts.map(([key, text]) => [key, v.safeParse(KeptFormSchema, text)] as const);
  return Object.fromEntries(forms.flatMap(([key, form]) => (form.success ? [[key, form.output]] : [])));
}

/** Where the form of one behaviour is left when its page goes in the middle of a write. */
export function evidenceBehind(
  behaviourId: string,
): Pick<LeftDraft, 'forget'> & { leave: (form: EvidenceForm) => void } {
  const { leave, forget } = leftDraft('checklist', behaviourId);
  return { leave: (form) => leave({ form: JSON.stringify(form) }), forget };
}

/** Keeps the form of one behaviour; one in which nothing is typed is forgotten. */
export function keepEvidenceDraft(behaviourId: string, form: EvidenceForm): Promise<Outcome> {
  const isUntyped = [...ASKED_TEXTS, 'did' as const, 'link' as const, 'who' as const].every((field) =>
    isBlank(form[field]),
  );
  return isUntyped
    ? dropEvidenceDraft(behaviourId)
    : keepDraft('checklist', behaviourId, { form: JSON.stringify(form) });
}

/** Forgets the form of one behaviour. */
export function dropEvidenceDraft(behaviourId: string): Promise<Outcome> {
  return dropDraft('checklist', behaviourId);
}
