import { build } from 'esbuild';
import { esbuildWords } from '../../config/words/esbuildWords.cjs';
import { launchBrowser } from '../../test/browser/browser';

/**
 * Runs a function in a browser, in the form in which a web part carries it: minified. `page` is a module that puts the
 * function among the globals under this name; what is given and what comes back travels as JSON.
 */
export async function inBrowser<Given, Result>(page: string, name: string, given: Given): Promise<Result> {
  const bundle = await build({ entryPoints: [page], bundle: true, minify: true, write: false, format: 'iife', target: 'es2020', plugins: [esbuildWords] });
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    const call = ({ name, given }: { name: string; given: Given }): Result => (globalThis as unknown as Record<string, (given: Given) => Result>)[name]?.(given) as Result;
    return (await tab.evaluate(call as never, { name, given } as never)) as Result;
  } finally {
    await browser.close();
  }
}
