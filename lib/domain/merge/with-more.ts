/** A note with more words at its end, which stand in it once. */
export function withMore(note: string, more: string): string {
  if (note.includes(more.trim())) return note;
  return note.trim() === '' ? more : `${note}\n\n${more}`;
}
