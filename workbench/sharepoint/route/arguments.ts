import { requestErrors } from '../errors/catalogue';
import type { Arguments, Literal } from './segments';

/** Reads typed arguments off a segment; a missing or mistyped one is refused in SharePoint's words. */
function read(args: Arguments, name: string, position: number): Literal | undefined {
  return args.named.get(name.toLowerCase()) ?? args.positional[position];
}

export function textArgument(args: Arguments, name: string, position = 0): string {
  const value = read(args, name, position);
  if (typeof value !== 'string') {
    throw requestErrors.missingParameter(name);
  }
  return value;
}

export function idArgument(args: Arguments, name: string, position = 0): number {
  const value = read(args, name, position);
  const id = typeof value === 'string' ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) {
    throw requestErrors.missingParameter(name);
  }
  return id;
}

export function flagArgument(args: Arguments, name: string, position: number, otherwise: boolean): boolean {
  const value = read(args, name, position) ?? otherwise;
  if (typeof value !== 'boolean') {
    throw requestErrors.missingParameter(name);
  }
  return value;
}

export function hasArguments(args: Arguments): boolean {
  return args.positional.length > 0 || args.named.size > 0;
}
