import type { ReportIndex } from '../../domain/report/reportIndex';
import { reportSchema } from '../../domain/report/reportSchema';

/**
 * What an index names. A damaged one, or one of another shape, names nothing: its files are met again, and
 * taken over.
 */
export function indexOf<Index extends ReportIndex>(text: string | undefined): Index | undefined {
  if (text === undefined) return undefined;
  try {
    const index = JSON.parse(text) as Index;
    return index.schema === reportSchema ? index : undefined;
  } catch {
    return undefined;
  }
}
