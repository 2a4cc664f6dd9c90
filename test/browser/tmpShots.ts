import { existsSync } from 'node:fs';
import { launchBrowser } from './browser';
import loadSampleOnce, { sampleFile } from './loadSampleOnce';
import { castMember, startSampleWorkbench } from './sampleWorkbench';

const part = process.argv[2] ?? 'all';
async function main(): Promise<void> {
  if (!existsSync(`${sampleFile}.loaded`)) await loadSampleOnce();
  const workbench = await startSampleWorkbench();
  const browser = await launchBrowser();
  const person = encodeURIComponent(castMember('Leadership viewer'));
  const shots: [string, string, number][] = [
    ['home', '', 1280], ['dark', '&theme=dark', 1280], ['phone', '', 375], ['rtl', '&culture=ar-SA', 1280],
    ['unit', '&guildhall=participation::product-engineering', 1280], ['unitphone', '&guildhall=participation::product-engineering', 375],
    ['unitrtl', '&culture=ar-SA&guildhall=participation::product-engineering', 1280],
    ['community', '&theme=dark&guildhall=participation:::' + ':sig-scheduling', 1280]
  ];
  try {
    const titles = await (await fetch(`${workbench.origin}/sites/guildhall/_api/web/lists/getByTitle('OrganisationUnits')/items?$select=Title,UnitKey,DepartmentKey&$top=200`, { headers: { 'X-Workbench-Person': castMember('Employee'), Accept: 'application/json;odata=nometadata' } })).json() as { value: { UnitKey: string; Title: string; DepartmentKey: string | null }[] };
    console.log(titles.value.map(v => v.UnitKey + '/' + (v.DepartmentKey ?? '')).join(' '));
    const unit = titles.value.find(v => !v.DepartmentKey)?.UnitKey ?? '';
    for (const [name, query, width] of shots.filter(([name]) => part === 'all' || part.split(',').includes(name))) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US' });
      const page = await context.newPage();
      page.on('console', m => m.type() === 'error' && console.log(name, m.text().slice(0, 300)));
      page.on('pageerror', e => console.log(name, String(e).slice(0, 400)));
      await page.goto(`${workbench.origin}/host/page?part=participationDashboard&person=${person}${query.replace('product-engineering', unit)}`);
      await page.locator('#webPart[data-state=shown]').waitFor({ timeout: 120000 });
      await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: 120000 });
      await page.waitForTimeout(8000);
      const height = await page.evaluate(() => { const all = [...document.querySelectorAll<HTMLElement>('*')]; return Math.max(...all.map(e => e.scrollHeight)); });
      await page.setViewportSize({ width, height: Math.min(height + 50, 6000) });
      await page.waitForTimeout(1000);
      await page.screenshot({ path: `/tmp/w/dash-shots/${name}.png` });
      console.log(name, height, await page.getByRole('heading', { level: 2 }).first().innerText());
      await context.close();
    }
  } finally { await browser.close(); await workbench.close(); }
}
void main().catch(e => { console.error(e); process.exitCode = 1; });
