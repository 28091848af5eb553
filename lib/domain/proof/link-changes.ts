/** Behaviours that a win is to be linked to, and those whose links are taken back; what is in neither stays as it is. */
export interface LinkChanges {
  chosen: readonly string[];
  dropped?: readonly string[];
}

/** What the user changed who saw `before` and left `after`. */
export function linkChanges(before: readonly string[], after: readonly string[]): Required<LinkChanges> {
  return {
    chosen: after.filter((id) => !before.includes(id)),
    dropped: before.filter((id) => !after.includes(id)),
  };
}
