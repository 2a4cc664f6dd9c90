import type { QueryOptions } from './options';

/** `$select` and `$expand` as a tree: what to answer of a thing, and of the things reached from it. */
export interface Shape {
  /** Names asked for, without those of children. */
  names: string[];
  /** Whether `$select` spoke about this thing; otherwise its default set is meant. */
  selective: boolean;
  /** By name in lower case. */
  children: Map<string, Child>;
}

export interface Child {
  name: string;
  shape: Shape;
  expanded: boolean;
}

export function shapeOf(options: Pick<QueryOptions, 'select' | 'expand'>): Shape {
  const root = emptyShape();
  for (const path of options.select) {
    const steps = path.split('/');
    const last = steps.pop() as string;
    const target = walk(root, steps, (child) => (child.shape.selective = true));
    root.selective = true;
    target.names.push(last);
  }
  options.expand.forEach((path) => walk(root, path.split('/'), (child) => (child.expanded = true)));
  return root;
}

export function emptyShape(): Shape {
  return { names: [], selective: false, children: new Map() };
}

export function wantsDefaults(shape: Shape): boolean {
  return !shape.selective || shape.names.includes('*');
}

function walk(shape: Shape, steps: string[], mark: (child: Child) => void): Shape {
  let current = shape;
  for (const name of steps) {
    const key = name.toLowerCase();
    const child = current.children.get(key) ?? { name, shape: emptyShape(), expanded: false };
    mark(child);
    current.children.set(key, child);
    current = child.shape;
  }
  return current;
}
