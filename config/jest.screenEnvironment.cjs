/**
 * jsdom, told what it need not work out. Whoever looks for a role asks of every element whether it is shown, and jsdom then
 * tries every rule of every style sheet on it: nearly half of the time of our screens' tests. What is answered stays the same.
 */
const { createRequire } = require('node:module');

// The jsdom that Jest uses, not one that may lie beside it.
const requireOfJest = createRequire(require.resolve('jest-environment-jsdom'));
const selectors = requireOfJest('jsdom/lib/jsdom/living/helpers/selectors.js');
const { implForWrapper } = requireOfJest('jsdom/lib/jsdom/living/generated/utils.js');

const { matchesDontThrow } = selectors;

// Before jsdom is loaded: its parts take the function out of the module once.
selectors.matchesDontThrow = (element, selector) => mayMatch(element, selector) && matchesDontThrow(element, selector);

const { TestEnvironment } = require('jest-environment-jsdom');

/** What each selector asks of an element at least, by selector. */
const asked = new Map();

/** Whether the element has the class, else the name, that one of the selectors in the list ends in. */
function mayMatch(element, selector) {
  if (!asked.has(selector)) asked.set(selector, leastAsked(selector));
  const name = element._localName.toLowerCase();
  const classes = element.getAttributeNS(null, 'class') ?? '';
  return asked.get(selector)?.some(least => (least.class === undefined ? least.name === name : classes.includes(least.class))) ?? true;
}

/** “a, .list .item-7:not(.new)”: the name `a`, or the class `item-7`. Undefined where it takes more to see that. */
function leastAsked(selector = '') {
  // What stands in brackets may hold commas and selectors of its own; a name may stand in a namespace.
  const plain = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, '');
  if (/[()[\]\\"'|]/.test(plain)) return undefined;
  const ends = plain.split(',').map(each => /[^\s>+~]*$/.exec(each.trim())[0]);
  const least = ends.map(end => ({ class: /\.([\w-]+)/.exec(end)?.[1], name: /^[\w-]+/.exec(end)?.[0].toLowerCase() }));
  return least.every(each => each.class !== undefined || each.name !== undefined) ? least : undefined;
}

/** Keeps a computed style for as long as jsdom keeps what it works it out from: until something in the document changes. */
module.exports = class ScreenEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const { getComputedStyle, document } = this.global;
    const kept = new WeakMap();
    this.global.getComputedStyle = (element, ...more) => {
      const era = implForWrapper(document)._styleCache;
      const known = more.length === 0 && era && element.isConnected && element.ownerDocument === document ? kept.get(era) ?? new WeakMap() : undefined;
      if (known === undefined) return getComputedStyle(element, ...more);
      kept.set(era, known);
      if (!known.has(element)) known.set(element, getComputedStyle(element));
      return known.get(element);
    };
  }
};
