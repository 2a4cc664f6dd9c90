import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { LoadingLines } from '../../src/ui/LoadingLines';

const rulesOf = (sheet: { readonly cssRules: CSSRuleList }): CSSRule[] => Array.from(sheet.cssRules);
const stops = (rule: CSSRule): rule is CSSStyleRule => 'selectorText' in rule && /animation: none !important/.test(rule.cssText);

describe('what stands in while a screen loads', () => {
  it('stands still for those who want no motion, and for nobody else', () => {
    render(<LoadingLines />);
    const moving = screen.getByRole('status', { name: 'Loading' }).querySelector('.ms-Shimmer-shimmerWrapper > *');
    const rules = Array.from(document.styleSheets).flatMap(rulesOf);
    const media = rules.filter((rule): rule is CSSMediaRule => /^@media \(prefers-reduced-motion: reduce\)/.test(rule.cssText));
    const still = media.flatMap(rulesOf).filter(stops);
    expect(still.some(({ selectorText }) => moving?.matches(selectorText))).toBe(true);
    expect(rules.filter(stops)).toEqual([]);
  });
});
