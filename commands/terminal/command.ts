import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { leave } from './leave';
import { platformOf, senderOf } from './platformOf';
import type { Refused } from './readOptions';

/** 0: nothing is left to do. 1: something is, or could not be looked into. 2: it could not be done. Each usage says what that means. */
export type ExitCode = 0 | 1 | 2;

/** How requests are sent, and where lines go: what a test may bring along. */
export interface Terminal {
  readonly platform: TimelinePipe<Queryable>;
  readonly print: (line: string) => void;
  /** Tells what is going on; not part of the result. */
  readonly progress: (line: string) => void;
}

/** What every command is asked. */
interface AnyAsked {
  /** Absolute address of the Guildhall site. */
  readonly site: string;
  /** A module that exports `platform`, how requests are sent. */
  readonly platform?: string;
}

export interface Command<Asked extends AnyAsked> {
  readonly usage: string;
  readonly readArguments: (written: readonly string[]) => Asked | 'help' | Refused;
  /** `token` is empty where an app or a module of the caller's sends the requests; nothing is connected before `connect`. */
  readonly run: (asked: Asked, token: string, connect: () => Promise<Terminal>) => Promise<ExitCode | Refused>;
}

/** Runs a command with what stands behind its name, and leaves its exit code. What is asked wrongly is said with the usage. */
export function runCommand<Asked extends AnyAsked>(command: Command<Asked>): void {
  leave(outcomeOf(command), command.usage);
}

async function outcomeOf<Asked extends AnyAsked>({ usage, readArguments, run }: Command<Asked>): Promise<ExitCode | Refused> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === 'help') {
    console.log(usage);
    return 0;
  }
  if ('problem' in asked) return asked;
  const sender = senderOf(asked.platform, process.env, Date.now());
  if ('problem' in sender) return sender;
  const connect = async (): Promise<Terminal> => ({
    platform: await platformOf(sender, asked.site),
    print: line => console.log(line),
    progress: line => console.error(line)
  });
  return run(asked, 'token' in sender ? sender.token : '', connect);
}
