import { Explain } from '@/components/ui/Explain';
import '@/components/ui/link.css';
import './legibility.css';
import { memo, useRef } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import type { Finding, LegibilityRule } from '@/lib/domain/legibility/finding';
import { legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say } from '@/lib/i18n/say';
import { ExplainedTerms } from './ExplainedTerms';
import { FindingGroup } from './FindingGroup';
import { useTermActs } from './use-term-acts';

/** So many are read at once; of more only the first group is open. */
const READ_AT_ONCE = 5;

/** What a reader of the packet may stumble over, by kind, each with the way to mend it. */
export const LegibilityList = memo(function LegibilityList({ findings }: { findings: readonly Finding[] }) {
  const acts = useTermActs();
  const heading = useRef<HTMLHeadingElement>(null);
  const groups = groupsOf(findings);
  const { said, undo, trouble } = acts;
  return (
    <section className="legibility" aria-labelledby="legibility">
      <h2 ref={heading} id="legibility" tabIndex={-1}>
        {texts.title}
      </h2>
      {groups.length === 0 ? (
        <>
          <p>{texts.nothing}</p>
          <p className="note">{texts.nothingWhat}</p>
        </>
      ) : (
        <p className="note">
          {texts.lead}
          <Explain of="legibility" />
        </p>
      )}
      {trouble && <StorageTrouble reason={trouble.reason} title={say(texts.notKept, { term: trouble.term })} />}
      <div className="row">
        <p role="status" className="note">
          {said}
        </p>
        {undo && (
          <Button
            kind="quiet"
            onClick={() => {
              heading.current?.focus({ preventScroll: true });
              void undo();
            }}
          >
            {texts.undo}
          </Button>
        )}
      </div>
      <div>
        {groups.map(({ rule, of }, place) => (
          <FindingGroup
            key={rule}
            rule={rule}
            findings={of}
            startsOpen={place === 0 || findings.length <= READ_AT_ONCE}
            acts={acts}
          />
        ))}
      </div>
      <ExplainedTerms acts={acts} />
    </section>
  );
});

/** In the order in which each kind is first found. */
function groupsOf(findings: readonly Finding[]): { rule: LegibilityRule; of: Finding[] }[] {
  const groups = new Map<LegibilityRule, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups].map(([rule, of]) => ({ rule, of }));
}
