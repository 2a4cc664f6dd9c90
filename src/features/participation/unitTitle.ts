import { departmentUnknown } from '../../domain/report/monthReport';
import { strings } from './strings';

/** What a unit is called. Reports keep one English name for what was no unit; people read it in their language. */
export function unitTitle({ key, title }: { readonly key: string; readonly title: string }): string {
  return key === '' || title === departmentUnknown ? strings.departmentUnknown : title;
}
