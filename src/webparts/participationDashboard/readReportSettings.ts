import { asBody, readText } from '../../domain/log/readBody';
import { placedParts } from '../../domain/page/placedParts';
import { trendSpans } from '../../domain/report/trendSpans';
import { readMonth } from '../../domain/time';
import { reportSections } from '../../features/participation/dashboard/reportSections';
import type { ReportSettings } from '../../features/participation/reportSettings';
import { usualSettings } from '../../features/participation/reportSettings';
import type { ShownUnits } from '../shell/shownUnits';
import { chosenUnits } from '../shell/shownUnits';

/** Most characters of a page's title of its reports. */
export const reportTitleLimit = 80;

/** What a page keeps about its reports, as its pane writes it; nothing about its shape is believed. */
export function readReportSettings(kept: unknown): ReportSettings {
  const said = asBody(kept);
  const title = readText(said, 'title', reportTitleLimit);
  const opensOn = readMonth(readText(said, 'opensOn', 7));
  return {
    ...(title !== undefined && { title }),
    ...(opensOn !== undefined && { opensOn }),
    units: chosenUnits(asBody(said.shownUnits) as ShownUnits),
    trendSpan: trendSpans.find(span => span === Number(said.trendSpan)) ?? usualSettings.trendSpan,
    sections: placedParts(reportSections, said.sections).map(({ key }) => key)
  };
}
