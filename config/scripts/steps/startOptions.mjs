import { Failure } from './Failure.mjs';

export const startUsage = `npm start -- [options]
  --port <number>   the port to listen on (0: any free one)
  --fresh           forget what was changed and load the sample organisation anew
  --faults <share>  let this share of requests fail, 0 to 1, as docs/local-sharepoint.md tells
  --no-open         do not open the browser
  --help            these lines`;

/** Checks the arguments of `npm start`; the workbench gets them as they are. */
export function checkStartOptions(args) {
  for (let index = 0; index < args.length; index++) {
    const option = args[index];
    if (option === '--port') requirePort(args[++index]);
    else if (option.startsWith('--port=')) requirePort(option.slice('--port='.length));
    else if (option === '--faults') requireShare(args[++index]);
    else if (option.startsWith('--faults=')) requireShare(option.slice('--faults='.length));
    else if (!['--fresh', '--no-open', '--help'].includes(option)) throw new Failure(`"${option}" is not an option of npm start.\n\n${startUsage}`);
  }
}

function requirePort(text) {
  if (!/^\d{1,5}$/.test(text ?? '') || Number(text) > 65535) {
    throw new Failure(`--port needs a number from 0 to 65535, not "${text ?? ''}".\n\n${startUsage}`);
  }
}

function requireShare(text) {
  if (!/^(0|1|0?\.\d+|1\.0+)$/.test(text ?? '')) {
    throw new Failure(`--faults needs a share from 0 to 1, such as 0.2, not "${text ?? ''}".\n\n${startUsage}`);
  }
}
