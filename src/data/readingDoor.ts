import type { PersonKey } from '../domain/identity';
import type { Visit } from '../domain/reading/keptReading';
import type { VisitRecording } from '../domain/setUp/visitRecording';
import type { Site } from './client/site';

/** The part of the door by which reading is recorded, where an administrator chose so. */
export interface ReadingDoor {
  /** What an administrator chose; undefined while nobody has, and then nothing is recorded. */
  readVisitRecording(): Promise<VisitRecording | undefined>;
  /** Writes that the person who is asking opened communities; what is there already is not written again. */
  addVisits(person: PersonKey, visits: readonly Visit[]): Promise<void>;
}

/** What a first view does not need comes in a file of its own, when it is first asked for. */
const reading = (): Promise<typeof import('./repositories/visits')> => import('./repositories/visits');

export function openReading(site: Site): ReadingDoor {
  return {
    readVisitRecording: async () => (await reading()).readVisitRecordingOf(site),
    addVisits: async (person, visits) => (await reading()).addVisits(site, person, visits)
  };
}
