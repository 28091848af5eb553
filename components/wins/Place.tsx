/** A place as `nameArtifact` says it; the key of a ticket is not cut at its hyphen, however narrow the line. */
export function Place({ name }: { name: string }) {
  const [, host, key] = /^(.+ )([A-Z]\w*-\d+)$/.exec(name) ?? [];
  if (!key) return name;
  return (
    <>
      {host}
      <span className="in-one-piece">{key}</span>
    </>
  );
}
