import { useEffect, useState } from 'react';
import { holdLog } from '@/components/safety/start-up';
import { Button } from '@/components/ui/Button';
import { joinDemo, leaveDemo } from '@/lib/demo/leave-demo';
import { demoWords as texts } from '@/lib/i18n/en/demo';
import { ownAddress } from './demo-address';
import './demo-band.css';

/** Above every section of the demo: whose log that is, and the way out. */
export function DemoBand() {
  const [isLeaving, setIsLeaving] = useState(false);
  useEffect(() => joinDemo(goHome), []);
  const leave = async () => {
    setIsLeaving(true);
    // A section must not tell that its log cannot be read.
    holdLog();
    await leaveDemo();
    goHome();
  };
  return (
    <aside className="demo-band" aria-label={texts.band}>
      <p>
        <strong>{texts.title}</strong> <span className="demo-band-what">{texts.what}</span>
      </p>
      <Button busy={isLeaving} onClick={() => void leave()}>
        {texts.leave}
      </Button>
    </aside>
  );
}

function goHome(): void {
  holdLog();
  location.replace(ownAddress(location.search));
}
