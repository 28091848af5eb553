/** Which way a field's own words go; where it is empty, it goes as what is around it. */
export function ownDirection(words: string): 'auto' | undefined {
  return words === '' ? undefined : 'auto';
}
