import { Notice } from '@/components/ui/Notice';
import { policyWords } from '@/lib/i18n/en/policy';
import { sayCapture } from './say-capture';
import { usePolicy } from './use-policy';

/** Where sites are listed: what the organisation has set on them; nothing where it has set nothing. */
export function CapturePolicy() {
  const found = usePolicy();
  const line = found ? sayCapture(found.policy) : null;
  if (line === null) return null;
  return (
    <Notice tone="info" title={policyWords.title}>
      {line}
    </Notice>
  );
}
