import * as React from 'react';
import * as strings from 'ParticipationDashboardWebPartStrings';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { ReportSettings } from '../../features/participation/reportSettings';
import type { GuildhallWebPartProps } from '../shell/GuildhallWebPart';
import { GuildhallWebPart } from '../shell/GuildhallWebPart';
import type { LoadedUnits } from '../shell/unitFields';
import { loadUnits } from '../shell/unitFields';
import { Participation } from './Participation';
import { readReportSettings } from './readReportSettings';
import type { ReportProps } from './reportPane';
import { reportPanes } from './reportPane';

export interface ParticipationDashboardProps extends GuildhallWebPartProps, ReportProps {}

/** Who takes part, month by month, for leadership viewers. */
export default class ParticipationDashboardWebPart extends GuildhallWebPart<ParticipationDashboardProps> {
  protected override readonly what = strings.What;
  protected override readonly asksLater = true;
  private units: LoadedUnits = { state: 'loading' };
  private settings: { readonly of: string; readonly value: ReportSettings } | undefined;

  protected override renderContent(): React.ReactElement {
    return React.createElement(Participation, { settings: this.readSettings(), ...(this.view !== undefined && { arrival: this.view }) });
  }

  protected override onPropertyPaneConfigurationStart(): void {
    void loadUnits(() => this.connect()).then(units => {
      this.units = units;
      this.context.propertyPane.refresh();
    });
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return { pages: reportPanes(this.properties, this.units, month => this.isPublished(month)) };
  }

  /** Whoever edits the page need not be somebody who may read reports. */
  private async isPublished(month: string): Promise<boolean | undefined> {
    try {
      const { guildhall } = await this.connect();
      return (await guildhall.readReportIndex())?.months.some(({ period }) => period === month) ?? false;
    } catch {
      return undefined;
    }
  }

  /** The same as long as the page says the same, so that the screen is not made to work anew. */
  private readSettings(): ReportSettings {
    const { title, opensOn, trendSpan, shownUnits, sections } = this.properties;
    const kept = { title, opensOn, trendSpan, shownUnits, sections };
    const of = JSON.stringify(kept);
    if (this.settings?.of !== of) this.settings = { of, value: readReportSettings(kept) };
    return this.settings.value;
  }
}
