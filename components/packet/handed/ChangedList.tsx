interface Props {
  title: string;
  lines: readonly { id: string; text: string; href?: string }[];
}

/** One kind of change, a line each; nothing where there is none. */
export function ChangedList({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className="packet-changed">
      <h4>{title}</h4>
      <ul>
        {lines.map(({ id, text, href }) => (
          <li key={id}>
            {href ? (
              <a className="ui-link" href={href}>
                <bdi>{text}</bdi>
              </a>
            ) : (
              <bdi>{text}</bdi>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
