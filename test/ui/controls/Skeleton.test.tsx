import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { LoadingLines } from '../../../src/ui/LoadingLines';

const rulesOf = (sheet: { readonly cssRules: CSSRuleList }): CSSRule[] => Array.from(sheet.cssRules);
const moves = (rule: CSSRule): boolean => /animation:/.test(rule.cssText);

describe('what stands in while a screen loads', () => {
  it('says so, once for all of it', () => {
    render(<LoadingLines />);
    expect(screen.getByRole('status', { name: 'Loading' }).getAttribute('aria-busy')).toBe('true');
  });

  it('moves only for those who did not ask for less motion', () => {
    render(<LoadingLines />);
    const rules = Array.from(document.styleSheets).flatMap(rulesOf);
    const media = rules.filter((rule): rule is CSSMediaRule => 'cssRules' in rule && /^@media \(prefers-reduced-motion: no-preference\)/.test(rule.cssText));
    expect(media.flatMap(rulesOf).some(moves)).toBe(true);
    expect(rules.filter(rule => !rule.cssText.startsWith('@')).filter(moves)).toEqual([]);
  });
});
