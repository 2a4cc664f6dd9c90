import * as React from 'react';
import type { DirectoryQuery } from '../../domain/directory/directoryQuery';

/** From this many communities on what is typed shows before what it finds. */
const many = 300;

/**
 * The query to find by: at once where that is quick, else right after the letter has been drawn, so that nobody types
 * ahead of the field.
 */
export function useSettledQuery(query: DirectoryQuery, count: number): DirectoryQuery {
  const [settled, setSettled] = React.useState(query);
  const isMany = count > many;
  React.useEffect(() => {
    if (!isMany) return undefined;
    const timer = setTimeout(() => setSettled(query), 0);
    return () => clearTimeout(timer);
  }, [isMany, query]);
  return isMany ? settled : query;
}
