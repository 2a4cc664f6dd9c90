/**
 * The tasks that SharePoint people know, as a thin front for Heft and the commands in config/scripts. Options after the
 * task's name are passed on: `gulp bundle --ship`, `gulp serve --port 8080 --no-open`, `gulp test --testPathPatterns=test/domain`.
 */
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const options = process.argv.slice(3);
const ship = options.includes('--ship');

const failure = (what) => Object.assign(new Error(`${what} failed; it says why above.`), { showStack: false });

const heft = (...args) => async () => {
  const { showTool } = await import('./config/scripts/steps/run.mjs');
  if ((await showTool(__dirname, 'heft', args)) !== 0) throw failure(`"heft ${args.join(' ')}"`);
};

/** Heft reads the words of every language where this puts them. */
const words = async () => {
  const { writeWords } = await import('./config/scripts/steps/writeWords.mjs');
  await writeWords(__dirname);
};

const command = (name, args = []) => (done) => {
  const child = spawn(process.execPath, [path.join(__dirname, 'config', 'scripts', `${name}.mjs`), ...args], { stdio: 'inherit' });
  child.on('error', done);
  child.on('exit', (code) => done(code === 0 ? undefined : failure(`"${name}"`)));
};

const packageSolution = async () => {
  const steps = await import('./config/scripts/steps/packageSolution.mjs');
  await steps.packageSolution(__dirname, ship ? ['--production'] : []);
};

gulp.task('clean', heft('clean'));
gulp.task('build', gulp.series(words, heft('build')));
gulp.task('bundle', ship ? command('build') : gulp.series(words, heft('build')));
gulp.task('package-solution', packageSolution);
gulp.task('test', command('test', options));
gulp.task('serve', command('start', options));
