/** How a ladder's line would speak of each of the built-in fifteen; each needs words that hardly mean anything else. */
const PATTERNS: [string, RegExp][] = [
  [
    'find-problems',
    /\b(?:finds?|identif(?:y|ies)|spots?|surfaces?|notices?)\b[^.]{0,40}\b(?:problems?|issues?|gaps?|opportunit(?:y|ies)|risks?|debt)\b|\bwithout being (?:asked|told|prompted)\b/i,
  ],
  ['resolve-ambiguity', /\bambigu(?:ous|ity|ities)\b|\b(?:unclear|vague|undefined|ill-defined|open-ended)\b/i],
  ['own-incidents', /\bincidents?\b|\bpost-?mortems?\b|\bon-?call\b|\boutages?\b|\broot causes?\b/i],
  ['architecture', /\barchitect(?:s|ure|ural)\b|\bsystem designs?\b|\btechnical (?:direction|vision|strategy)\b/i],
  [
    'written-pushback',
    /\bpush(?:es)? back\b|\b(?:challenges?|questions?|disagrees?)\b[^.]{0,40}\b(?:decisions?|directions?|assumptions?|approach(?:es)?|designs?|plans?|status quo)\b/i,
  ],
  [
    'failure-modes',
    /\bfailure modes?\b|\brunbooks?\b|\bhow (?:our|the|their) systems? (?:can )?fails?\b|\b(?:operational|running) costs?\b|\bcosts? to run\b/i,
  ],
  [
    'review-impact',
    /\b(?:code|design|peer|pull request) reviews?\b|\breviews? (?:\w+ )?(?:code|designs?|pull requests?|changes)\b/i,
  ],
  [
    'unblock',
    /\bunblocks?\b|\bun-?sticks?\b|\bhelps? (?:\w+ )?(?:teammates?|colleagues?|others|engineers?|peers)\b[^.]{0,40}\b(?:stuck|problems?|issues?|blockers?)\b/i,
  ],
  ['mentor', /\bmentor(?:s|ed|ing|ship)?\b|\bcoach(?:es|ed|ing)?\b|\bteach(?:es|ing)?\b|\bonboards?\b/i],
  [
    'proposal',
    /\bRFCs?\b|\bdesign doc(?:ument)?s?\b|\bADRs?\b|\bwrit(?:es|ten|ing|e) (?:\w+ )?proposals?\b|\bproposes?\b[^.]{0,40}\b(?:process|practices?|changes?|improvements?)\b/i,
  ],
  [
    'translate',
    /\bnon-?(?:technical|engineer(?:s|ing)?)\b|\btrade-?offs?\b[^.]{0,60}\b(?:stakeholders?|product|business|customers?)\b/i,
  ],
  [
    'stakeholders',
    /\bstakeholders?\b|\boutside (?:of )?(?:the|their|my|our) (?:own )?team\b|\bcross-functional(?:ly)?\b|\bother (?:teams|departments|functions)\b/i,
  ],
  [
    'independent-call',
    /\b(?:sound|good|independent) judge?ment\b|\bautonom(?:y|ous|ously)\b|\b(?:makes?|takes?) (?:\w+ )?(?:decisions?|calls?)\b[^.]{0,30}\b(?:independently|alone|without)\b/i,
  ],
  [
    'reasoned-no',
    /\bsays? no\b|\b(?:negotiates?|cuts?|reduces?|pushes back on) (?:the )?(?:scope|deadlines?|dates?)\b/i,
  ],
  [
    'change-course',
    /\bchang(?:e|es|ing) (?:course|direction|(?:their|my) minds?)\b|\b(?:adapts?|adjusts?)\b[^.]{0,40}\b(?:new information|feedback|circumstances|evidence)\b|\badmits? (?:mistakes?|being wrong)\b/i,
  ],
];

const AT_MOST = 2;

/** The built-in behaviours that a line seems to restate: none for most lines, two at most. The user has the last word. */
export function guessAlike(statement: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(statement))
    .map(([id]) => id)
    .slice(0, AT_MOST);
}
