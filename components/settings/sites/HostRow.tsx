import type { ReactNode } from 'react';
import { Grain } from '@/components/ui/grains/Grain';

interface Props {
  host: string;
  kind: string;
  since: string;
  /** The browser keeps Winnow out at the moment. */
  isOff?: boolean;
  action?: ReactNode;
}

export function HostRow({ host, kind, since, isOff = false, action }: Props) {
  return (
    <li className="sites-host">
      <Grain state={isOff ? 'stale' : 'met'} size={16} />
      <span className="sites-host-name" dir="ltr">
        {host}
      </span>
      <span className="muted">{kind}</span>
      <span className="note sites-host-since">{since}</span>
      {action}
    </li>
  );
}
