import type { Reason } from '../../domain/directory/suggestions';
import type { BusinessUnit, Department } from '../../domain/organisation/organisation';
import { reasonWords } from './strings';

/** Why a community is suggested, in a sentence. */
export function reasonInWords(reason: Reason, units: readonly BusinessUnit[], departments: readonly Department[]): string {
  return reasonWords[reason.kind]({
    own: 'own' in reason ? reason.own.charter.title : '',
    whole: 'whole' in reason ? reason.whole.charter.title : '',
    unit: 'unit' in reason ? (units.find(({ key }) => key === reason.unit)?.title ?? reason.unit) : '',
    department: 'department' in reason ? (departments.find(({ key }) => key === reason.department)?.title ?? reason.department) : '',
    people: 'people' in reason ? reason.people : 0
  });
}
