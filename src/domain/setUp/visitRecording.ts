/** Whether visits are recorded. There is no silent default: until an administrator decides, nobody has. */
export const visitRecordings = ['recorded', 'notRecorded'] as const;
export type VisitRecording = (typeof visitRecordings)[number];

/** The decision that a setting says, or undefined where it says none of ours: then nothing is recorded. */
export function readVisitRecording(text: string | null | undefined): VisitRecording | undefined {
  return visitRecordings.find(known => known === text);
}
