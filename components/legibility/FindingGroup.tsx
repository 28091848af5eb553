import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Finding, LegibilityRule } from '@/lib/domain/legibility/finding';
import { findingWords, legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say, sayCount } from '@/lib/i18n/say';
import { FindingRow } from './FindingRow';
import { TermRow } from './TermRow';
import type { TermActs } from './use-term-acts';

const AT_ONCE = 8;

interface Props {
  rule: LegibilityRule;
  findings: readonly Finding[];
  startsOpen: boolean;
  acts: TermActs;
}

/** All findings of one kind: why a reader stumbles, what to do, and each place. */
export function FindingGroup({ rule, findings, startsOpen, acts }: Props) {
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(AT_ONCE);
  const { title, what } = findingWords[rule];
  const left = findings.length - shown;
  return (
    <Disclosure className="legibility-group" summary={sayCount(title, findings.length)} open={open} onToggle={setOpen}>
      <p className="note">{what}</p>
      <ul className="legibility-rows">
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.winId} ${finding.words}`}>
            {finding.field === 'glossary' ? (
              <TermRow term={finding.words} title={finding.title} acts={acts} />
            ) : (
              <FindingRow finding={finding} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + AT_ONCE)}>
          {say(texts.more, { n: Math.min(AT_ONCE, left) })}
        </Button>
      )}
    </Disclosure>
  );
}
