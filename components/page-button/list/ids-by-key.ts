interface Ids {
  winId: string;
  artifactId: string;
}

/** Ids made once a key, so that trying again means the same win. */
export function idsByKey(newId: () => string): (key: string) => Ids {
  const made = new Map<string, Ids>();
  return (key) => {
    const ids = made.get(key) ?? { winId: newId(), artifactId: newId() };
    made.set(key, ids);
    return ids;
  };
}
