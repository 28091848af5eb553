import { Button } from '@/components/ui/Button';
import { nameOwnHost, sitesWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { showHost } from '@/lib/permissions/host-pattern';
import { AskNews } from './AskNews';
import { HostRow } from './HostRow';
import { useAsking } from './use-asking';
import { useOwnHosts } from './use-own-hosts';

/** The hosts that come with Winnow; where the browser's settings keep it out, the way back in. */
export function OwnHosts() {
  const hosts = useOwnHosts();
  const { now, ask } = useAsking();
  return (
    <>
      {hosts.map(({ pattern, isOn }) => (
        <HostRow
          key={pattern}
          host={showHost(pattern)}
          kind={nameOwnHost(showHost(pattern))}
          since={isOn ? sitesWords.ownHosts : sitesWords.off}
          isOff={!isOn}
          action={
            !isOn && (
              <Button
                kind="quiet"
                aria-label={say(sitesWords.allowAgainOn, { host: showHost(pattern) })}
                onClick={() => void ask(pattern)}
              >
                {sitesWords.allowAgain}
              </Button>
            )
          }
        />
      ))}
      {now.is !== 'idle' && (
        <li>
          <AskNews asking={now} granted={(host) => say(sitesWords.granted, { host })} />
        </li>
      )}
    </>
  );
}
