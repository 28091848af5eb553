import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import '@/components/ui/link.css';

/** Above a page's title: the page that it lies below. Without an address it leads nowhere yet. */
export function WayBack({ href, children }: { href?: string; children: ReactNode }) {
  return (
    <a className="ui-link app-back" href={href}>
      <ArrowLeft size={14} aria-hidden /> {children}
    </a>
  );
}
