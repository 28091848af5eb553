/** Employers, and what documents say instead of names. */
export function NamesSection() {
  return null;
}
