import { fileURLToPath } from 'node:url';
import { Failure } from './Failure.mjs';

const oldestNode = 18;

/**
 * Runs one command of package.json: `work` gets the project's root and the arguments and returns the exit code
 * (none: 0). A failure ends as a sentence, never as a stack trace.
 */
export async function command(scriptUrl, work) {
  try {
    requireNode(process.versions.node);
    const root = fileURLToPath(new URL('../..', scriptUrl));
    process.exitCode = (await work({ root, args: process.argv.slice(2) })) || 0;
  } catch (error) {
    console.error(`\n${sentenceFor(error)}`);
    process.exitCode = 1;
  }
}

export function requireNode(version) {
  if (Number.parseInt(version, 10) < oldestNode) {
    throw new Failure(
      `This is Node ${version}; Guildhall's commands need Node ${oldestNode} or newer (they bring their own Node 22 for the build).\n` +
        'Install a current Node from https://nodejs.org and run the command again.'
    );
  }
}

export function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  if (error && error.code === 'ENOSPC') return 'The disk is full. Free some space and run the command again.';
  return `Something unforeseen happened: ${error instanceof Error ? error.message : error}`;
}
