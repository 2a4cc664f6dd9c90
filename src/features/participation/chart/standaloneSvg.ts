/** What a drawing takes from style sheets and from the page around it. */
const properties = [
  'direction', 'display', 'fill', 'fill-opacity', 'font-family', 'font-size', 'font-weight', 'opacity', 'stroke', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-anchor'
];

/**
 * A drawing of the page as a file of its own: with the colours and fonts that it has there, in its size there, without what
 * only a page needs.
 */
export function standaloneSvg(drawn: SVGSVGElement, styleOf: (element: Element) => CSSStyleDeclaration): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const style = styleOf(originals[index] as Element);
    const own = properties.map(name => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value !== '');
    for (const name of ['class', 'tabindex', 'aria-label', 'role']) element.removeAttribute(name);
    element.setAttribute('style', own.map(([name, value]) => `${name}: ${value}`).join('; '));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
