import { everyday } from '../../words/everyday';
import { Failure } from '../failure';
import type { FieldProblems } from './communityDraft';

/** That the words somebody filled in need another look, field by field. Nothing was written. */
export class DraftRefused<Field extends string> extends Failure {
  public constructor(public readonly problems: FieldProblems<Field>) {
    super('invalid', everyday.rules.lookAgain);
  }
}
