import type { Clock } from './connection';

/** Where answers outlast a page, for one person: somebody else at the same browser must not meet them. */
export interface AnswerStorage {
  readonly area: Storage;
  readonly owner: string;
}

export interface KeptAnswer {
  readonly text: string;
  /** When SharePoint gave it, milliseconds since 1970. */
  readonly at: number;
}

/** The last answers to reads, so that a screen has something to show while newer ones come, or do not come. */
export interface KeptAnswers {
  keep(key: string, text: string): void;
  recall(key: string): KeptAnswer | undefined;
  drop(key: string): void;
}

/** Characters kept in memory; the oldest answers go first. In the browser's storage its own quota decides. */
const capacity = 3_000_000;

export function createKeptAnswers(clock: Clock, storage?: AnswerStorage): KeptAnswers {
  const memory = new Map<string, KeptAnswer>();
  const stored = storage && storedAnswers(storage);
  return {
    keep: (key, text) => {
      const answer = { text, at: clock.now() };
      memory.delete(key);
      memory.set(key, answer);
      trim(memory);
      stored?.write(key, answer);
    },
    recall: key => memory.get(key) ?? stored?.read(key),
    drop: key => {
      memory.delete(key);
      stored?.remove(key);
    }
  };
}

function trim(memory: Map<string, KeptAnswer>): void {
  let size = [...memory.values()].reduce((sum, { text }) => sum + text.length, 0);
  for (const [key, { text }] of memory) {
    if (size <= capacity) return;
    memory.delete(key);
    size -= text.length;
  }
}

const prefix = 'guildhall.answer|';

function storedAnswers({ area, owner }: AnswerStorage): {
  read(key: string): KeptAnswer | undefined;
  write(key: string, answer: KeptAnswer): void;
  remove(key: string): void;
} {
  const nameOf = (key: string): string => `${prefix}${owner}|${key}`;
  return {
    read: key => {
      try {
        return (JSON.parse(area.getItem(nameOf(key)) ?? 'null') as KeptAnswer | null) ?? undefined;
      } catch {
        // What cannot be read is as good as nothing kept.
        return undefined;
      }
    },
    write: (key, answer) => {
      try {
        area.setItem(nameOf(key), JSON.stringify(answer));
      } catch {
        // No room left, or none granted: make room for the answers to come; memory serves this page.
        removeAll(area);
      }
    },
    remove: key => area.removeItem(nameOf(key))
  };
}

function removeAll(area: Storage): void {
  const names = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
  for (const name of names) if (name.startsWith(prefix)) area.removeItem(name);
}
