import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { CommunityLink, TeamsApp } from '../../domain/link/deepLink';
import { readPageQuery, readSubPage } from '../../domain/link/deepLink';
import type { ReportView } from '../../domain/link/reportLink';
import { readReportQuery, readReportText } from '../../domain/link/reportLink';
import type { Session } from '../../ui/session';

type TeamsPages = NonNullable<WebPartContext['sdks']['microsoftTeams']>['teamsJs']['pages'];

export interface Came {
  /** The community that a link leads to; absent where nobody followed one. */
  readonly arrival?: CommunityLink;
  /** The view of the reports that a link leads to; absent likewise. */
  readonly view?: ReportView;
  /** The app as Teams knows it; absent outside of Teams. */
  readonly teams?: TeamsApp;
  readonly onHostBack?: Session['onHostBack'];
}

/** Id of the tab that shows communities, in `teams/manifest.json`. */
const communitiesTab = 'communities';

/**
 * By which link somebody came: the query of a SharePoint page, or the sub page that Teams hands to the app. Only Teams
 * itself knows the app's id: it is another one in an organisation's catalogue than in the manifest. Source:
 * learn.microsoft.com, "Deep link to an application", app ids for different types of apps.
 */
export async function cameFrom({ sdks }: Pick<WebPartContext, 'sdks'>): Promise<Came> {
  if (sdks.microsoftTeams === undefined) return { arrival: readPageQuery(window.location.search), view: readReportQuery(window.location.search) };
  try {
    const { app: teamsApp, pages } = sdks.microsoftTeams.teamsJs;
    const { app, page } = await teamsApp.getContext();
    const id = app.appId?.toString();
    const subPage = page.subPageId ?? '';
    return { arrival: readSubPage(subPage), view: readReportText(subPage), ...(id !== undefined && { teams: { id, tab: communitiesTab } }), ...backOf(pages) };
  } catch {
    // Teams that does not tell where it is keeps nobody out: the web part begins as it always does.
    return {};
  }
}

/** The back button of Teams, where this Teams has one. Source: learn.microsoft.com, pages.backStack. */
function backOf({ backStack }: TeamsPages): Pick<Came, 'onHostBack'> {
  if (!backStack.isSupported()) return {};
  // Screens stand in one another: the innermost that waits for it takes the step.
  const waiting: (() => void)[] = [];
  backStack.registerBackButtonHandler(() => {
    const innermost = waiting[waiting.length - 1];
    innermost?.();
    return innermost !== undefined;
  });
  return {
    onHostBack: handler => {
      waiting.push(handler);
      return () => void waiting.splice(waiting.indexOf(handler), 1);
    }
  };
}
