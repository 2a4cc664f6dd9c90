import { closingLines } from './steps/closingLine.mjs';
import { command, sentenceFor } from './steps/command.mjs';
import { build } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { Failure } from './steps/Failure.mjs';
import { measureScripts } from './steps/measureScripts.mjs';
import { packageSolution } from './steps/packageSolution.mjs';
import { secondsSince, showTool } from './steps/run.mjs';
import { runTests } from './steps/runTests.mjs';

/** What comes after what. Within a stage, each line is one after the other and the lines run at once: each keeps one core busy. */
const stages = [[['build']], [['types', 'rooms', 'package'], ['lint']], [['test']], [['budget']], [['screen']]];

const rooms = ['src', 'commands', 'workbench', 'test', 'bench'];

// All steps, or those named: `npm run lint` is this command with one name.
await command(import.meta.url, async ({ root, args }) => {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  const passes = async (tool, ...toolArgs) => (await showTool(root, tool, toolArgs)) === 0;

  // The build comes first: it writes the typings that `types` reads, and the tests find it done.
  const steps = {
    build: () => build(root),
    types: async () => (await passes('tsc', '--noEmit', '-p', 'tsconfig.json')) && passes('tsc', '-p', 'config/tsconfig.node.json'),
    lint: () => passes('eslint', '--max-warnings', '0', '--ext', '.ts,.tsx,.js,.mjs,.cjs', '--no-error-on-unmatched-pattern', ...rooms, 'config', 'gulpfile.js'),
    rooms: () => passes('depcruise', '--config', 'config/dependency-cruiser.cjs', ...rooms),
    package: () => packageSolution(root, ['--production']),
    test: async () => (counts = await runTests(root, [])).failed === 0,
    // Out of what `package` left, with the sample that the tests loaded.
    budget: async () => (await measureScripts(root)) === 0,
    screen: () => passes('tsx', 'test/browser/firstScreen.ts')
  };
  const unknown = args.find((name) => !steps[name]);
  if (unknown) throw new Failure(`There is no step "${unknown}". The steps are: ${Object.keys(steps).join(', ')}.`);

  await ensureInstalled(root);
  const chosen = args.length > 0 ? args : Object.keys(steps);
  const rows = [];
  const run = async (names) => {
    for (const name of names.filter((each) => chosen.includes(each))) {
      const start = Date.now();
      const passed = await succeeds(steps[name]);
      rows.push(`  ${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)}${secondsSince(start).padStart(8)}`);
    }
  };
  for (const lines of stages) {
    await Promise.all(lines.map(run));
    if (rows.some((row) => /FAILED {2}build/.test(row))) break;
  }
  console.log(`\n${rows.join('\n')}\n`);
  if (chosen.includes('test')) console.log(closingLines(counts));
  return rows.some((row) => row.includes('FAILED')) ? 1 : 0;
});

async function succeeds(step) {
  try {
    return (await step()) !== false;
  } catch (error) {
    console.error(sentenceFor(error));
    return false;
  }
}
