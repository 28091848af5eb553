import { useEffect, useState } from 'react';
import { policyWords } from '@/lib/i18n/en/policy';
import { mayCaptureAt } from '@/lib/policy/read-policy';
import { readActivePage } from '@/lib/sites/active-tab';

/** Says why the page in the active tab is not offered, where the organisation keeps Winnow out of it. */
export function CaptureOff() {
  const [isOff, setOff] = useState(false);
  useEffect(() => {
    let isOpen = true;
    void isRefused().then((refused) => isOpen && setOff(refused));
    return () => {
      isOpen = false;
    };
  }, []);
  return isOff ? <p className="note">{policyWords.captureOff}</p> : null;
}

async function isRefused(): Promise<boolean> {
  const page = await readActivePage();
  return page !== null && !(await mayCaptureAt(page.identity.url));
}
