import { DOMParser, Node, type Element } from '@xmldom/xmldom';

/** An element of XML, as far as field definitions and views need it. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** All text inside. */
  text: string;
}

/** Reads well-formed XML with one root. @throws what `refuse` makes for anything else. */
export function readXml(xml: string, refuse: () => Error): XmlElement {
  let root: Element | null;
  try {
    root = new DOMParser({
      onError: () => {
        throw refuse();
      }
    }).parseFromString(xml.trim(), 'text/xml').documentElement;
  } catch {
    throw refuse();
  }
  if (root === null) {
    throw refuse();
  }
  return toElement(root, refuse, 0);
}

/** Deeper than any view; recursion must end somewhere. */
const deepest = 200;

function toElement(element: Element, refuse: () => Error, depth: number): XmlElement {
  if (depth > deepest) {
    throw refuse();
  }
  const inside = Array.from(element.childNodes);
  return {
    name: element.nodeName,
    attributes: new Map(Array.from(element.attributes).map((attribute) => [attribute.name, attribute.value])),
    children: inside.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE).map((child) => toElement(child, refuse, depth + 1)),
    text: element.textContent ?? ''
  };
}

export function isTrue(element: XmlElement, attribute: string): boolean {
  return element.attributes.get(attribute)?.toUpperCase() === 'TRUE';
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
