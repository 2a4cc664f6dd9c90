import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import type { TimelinePipe } from '@pnp/core';
import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { publish } from '../../src/data/publisher/publish';
import { fakeSite } from './fakeSite';
import { end, inventLists } from './invention';

/** One first catch-up in this process: rows and communities are the arguments; a line a step, then JSON. */
async function main([rows = 300_000, communities = 200]: readonly number[]): Promise<void> {
  const { fetch, written } = fakeSite(inventLists({ rows, communities }));
  const platform: TimelinePipe = instance => instance.using(DefaultHeaders() as TimelinePipe, DefaultInit() as TimelinePipe, DefaultParse() as TimelinePipe);
  const site = connectSite('https://contoso.example/sites/guildhall', platform, { ...openConnection({ fetch }), keeps: false });
  const begun = Date.now();
  let step = '';
  const tell = (doing: string): void => {
    if (doing === step) return;
    step = doing;
    console.log(`${((Date.now() - begun) / 1000).toFixed(1)} s, most ${peak()} MB: ${doing}`);
  };
  const published = await publish(site, end + 3_600_000, ({ doing }) => tell(doing));
  console.log(JSON.stringify({ rows, communities, seconds: (Date.now() - begun) / 1000, processorSeconds: process.cpuUsage().user / 1e6, peakMegabytes: peak(), reports: published.written.length, writtenBytes: written() }));
}

/** Most memory that the process had at once, in millions of bytes. */
function peak(): number {
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
}

void main(process.argv.slice(2).map(Number));
