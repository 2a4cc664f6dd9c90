/** `npm run bench` measures first views; `-- reports` counting for reports; `-- history` an import; `-- dashboard` changes of the dashboard. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  firstViews: () => import('./firstViews/firstViews'),
  reports: () => import('./reports/reports'),
  history: () => import('./history/history'),
  dashboard: () => import('./dashboard/dashboard')
};

async function main([name = 'firstViews']: readonly string[]): Promise<void> {
  const bench = benches[name];
  if (bench === undefined) throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  await bench();
}

void main(process.argv.slice(2));
