import { formulaErrors, listErrors, requestErrors } from '../errors/catalogue';
import { passes, serialDay, type Cells } from './evaluate';
import { parseFormula } from './parseFormula';
import type { FormulaValue } from './tree';
import type { Field } from '../store/fields';
import type { Cell, ItemRow, Values } from '../store/items';
import type { List } from '../store/lists';

const comparable: ReadonlySet<string> = new Set(['Boolean', 'Choice', 'DateTime', 'Number', 'Text']);

/** Refuses a list's formula that is none, names an unknown or unsuitable column, or is beyond the service. */
export function checkListFormula(formula: string, fields: Field[]): void {
  if (formula !== '') {
    parseFormula(formula, resolver(fields));
  }
}

/** The same for a column's, which may name its own column only. */
export function checkColumnFormula(field: Field): void {
  if (field.validationFormula !== '') {
    parseFormula(field.validationFormula, (name) => {
      if (!isCalled(field, name)) {
        throw formulaErrors.otherColumn();
      }
      return resolver([field])(name);
    });
  }
}

/** Whether some formula of the list names this column, so that it must neither vanish nor change its name. */
export function isUsedInFormula(list: List, field: Field): boolean {
  const used = new Set<string>();
  const note = (name: string): string => {
    const found = resolver(list.fields)(name);
    used.add(found);
    return found;
  };
  [list.settings.ValidationFormula, ...list.fields.map((one) => one.validationFormula)]
    .filter((formula) => formula !== '')
    .forEach((formula) => parseFormula(formula, note));
  return used.has(field.name);
}

/** Columns whose own formula the row would break. `before` is the row as it is, if it is there already. */
export function brokenColumns(list: List, values: Values, before: ItemRow | undefined, now: Date): Field[] {
  const cells = cellsOf(list, values, before, now);
  return list.fields.filter((field) => field.validationFormula !== '' && !passes(parseFormula(field.validationFormula, resolver(list.fields)), cells));
}

/** @throws SharePointError 500 `List data validation failed.` */
export function checkValidation(list: List, values: Values, before: ItemRow | undefined, now: Date): void {
  const formula = list.settings.ValidationFormula;
  const holds = formula === '' || passes(parseFormula(formula, resolver(list.fields)), cellsOf(list, values, before, now));
  if (!holds || brokenColumns(list, values, before, now).length > 0) {
    throw listErrors.validationFailed();
  }
}

function cellsOf(list: List, values: Values, before: ItemRow | undefined, now: Date): Cells {
  return {
    today: Math.floor(serialDay(now)),
    column: (name) => {
      const field = list.fields.find((one) => one.name === name);
      const column = field?.column ?? '';
      const written = values.get(column);
      return toValue(written === undefined ? before?.[column.replace(/"/g, '')] ?? null : written, field?.kind);
    }
  };
}

function toValue(cell: Cell, kind: string | undefined): FormulaValue {
  if (cell === null) {
    return null;
  }
  return kind === 'Boolean' ? cell === 1 : kind === 'DateTime' ? serialDay(new Date(String(cell))) : cell;
}

function resolver(fields: Field[]): (name: string) => string {
  return (name) => {
    const field = fields.find((one) => isCalled(one, name));
    if (field === undefined) {
      throw formulaErrors.unknownColumn();
    }
    if (field.system) {
      throw requestErrors.notSupported(`the column ${field.name} in a formula`);
    }
    if (!comparable.has(field.kind)) {
      throw formulaErrors.unsuitableColumn();
    }
    return field.name;
  };
}

function isCalled(field: Field, name: string): boolean {
  return [field.title, field.name].some((one) => one.toLowerCase() === name.toLowerCase());
}
