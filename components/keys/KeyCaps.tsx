/** The keys of one chord, each as it is written on the keyboard. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return keys.map((key, place) => (
    <span key={key}>
      {place > 0 && ' '}
      <kbd>{key}</kbd>
    </span>
  ));
}
