import type { ProtectedTable } from '../../../domain/protection/protectedTable';

/** A business unit or a department; its key is empty for “department unknown”. */
export interface FlowGroup {
  readonly key: string;
  readonly title: string;
}

/** A published table of who helps whom: of units in a quarter, of departments in a year. */
export interface FlowData {
  readonly kind: 'units' | 'departments';
  /** Answers: rows are the groups that answered, columns those that asked. */
  readonly table: ProtectedTable;
  readonly groups: readonly FlowGroup[];
  /** Answers across groups as times of what their sizes alone would give, where the sentence above is to say so; null where it is left out. */
  readonly crossing?: number | null;
  /** In words: “July to September 2026”. */
  readonly period: string;
  /** The minimum group size it was published with. */
  readonly minimum: number;
}
