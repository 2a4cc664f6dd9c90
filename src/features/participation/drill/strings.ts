import { charting } from '../../../words/charting';

/** Words of what somebody looks into. */
export const words = charting.drill;
