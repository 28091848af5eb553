/** The style rules of this page that say something about `root`, as one sheet; fonts stay behind. */
export function stylesOf(root: Element): string {
  return [...document.styleSheets].map((sheet) => rulesFor(root, sheet.cssRules)).join('');
}

function rulesFor(root: Element, rules: CSSRuleList): string {
  return [...rules].map((rule) => ruleFor(root, rule)).join('');
}

function ruleFor(root: Element, rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) return appliesTo(root, rule.selectorText) ? `${rule.cssText}\n` : '';
  if (rule instanceof CSSGroupingRule) {
    const inner = rulesFor(root, rule.cssRules);
    const prelude = rule.cssText.slice(0, rule.cssText.indexOf('{'));
    return inner && `${prelude}{\n${inner}}\n`;
  }
  return rule instanceof CSSLayerStatementRule || rule instanceof CSSPageRule ? `${rule.cssText}\n` : '';
}

function appliesTo(root: Element, selectors: string): boolean {
  if (/(^|,)\s*(:root|html|body|\*)/.test(selectors)) return true;
  const plain = selectors.replace(/::?(before|after|marker|hover|focus-visible|focus|active)\b/g, '');
  try {
    return root.matches(plain) || root.querySelector(plain) !== null;
  } catch {
    return false;
  }
}
