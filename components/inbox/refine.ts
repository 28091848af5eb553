/** Puts the cursor where the card says least: what was done, then what changed, else the title. */
export function refine(root: HTMLElement | null): void {
  const fields = ['did', 'outcome', 'title'].flatMap(
    (name) => root?.querySelector<HTMLTextAreaElement>(`textarea[data-field="${name}"]`) ?? [],
  );
  const field = fields.find(({ value }) => value.trim() === '') ?? fields[0];
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
