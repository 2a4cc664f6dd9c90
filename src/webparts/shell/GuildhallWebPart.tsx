import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { Theme } from '@fluentui/react';
import { createTheme, getRTL, ThemeProvider } from '@fluentui/react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { CommunityLink, TeamsApp } from '../../domain/link/deepLink';
import type { ReportView } from '../../domain/link/reportLink';
import type { Session } from '../../ui/session';
import { cameFrom } from './cameFrom';
import type { Connecting } from './connectGuildhall';
import { connecting } from './connectGuildhall';
import { GuildhallFrame } from './GuildhallFrame';
import { registerGuildhallIcons } from './registerGuildhallIcons';

/** What every web part of Guildhall keeps on its page. */
export interface GuildhallWebPartProps {
  /** Address of the Guildhall site, where no tenant property names it. */
  readonly siteUrl?: string;
}

/** Connects, follows the host's theme, and frames what a web part draws. */
export abstract class GuildhallWebPart<Props extends GuildhallWebPartProps> extends BaseClientSideWebPart<Props> {
  private theme: Theme | undefined;
  /** What the link said by which somebody came here. */
  protected arrival: CommunityLink | undefined;
  /** The view of the reports that it leads to. */
  protected view: ReportView | undefined;
  private teams: TeamsApp | undefined;
  private onHostBack: Session['onHostBack'];
  private connection: { readonly siteUrl: string | undefined; readonly connecting: Connecting } | undefined;

  /** What is inside, as a noun phrase: “the directory”. */
  protected abstract readonly what: string;

  /** Whether the first view is drawn from the published directory. */
  protected readonly beginsWithDirectory: boolean = false;

  /** Whether it draws itself before it is known that the site is set up, and asks when it finds nothing. */
  protected readonly asksLater: boolean = false;

  /** Whether its first content comes in a file of its own, and tells when it is drawn. */
  protected readonly tellsContent: boolean = false;

  /** Draws the web part; called inside the frame with the present properties. */
  protected abstract renderContent(): React.ReactElement;

  protected override async onInit(): Promise<void> {
    const came = await cameFrom(this.context);
    this.arrival = came.arrival;
    this.view = came.view;
    this.teams = came.teams;
    this.onHostBack = came.onHostBack;
  }

  public override render(): void {
    registerGuildhallIcons();
    this.theme = this.theme ?? toFluentTheme(undefined);
    ReactDom.render(
      <ThemeProvider theme={this.theme}>
        <GuildhallFrame {...this.connecting()} what={this.what} asksLater={this.asksLater} tellsContent={this.tellsContent}>
          {this.renderContent()}
        </GuildhallFrame>
      </ThemeProvider>,
      this.domElement
    );
  }

  /** Connects on its own, for a property pane that needs to read. */
  protected connect(): Promise<Session> {
    return this.connecting().connect();
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = toFluentTheme(theme);
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  /** The same until the configured address changes, so that a render does not connect anew. */
  private connecting(): Connecting {
    const { siteUrl } = this.properties;
    if (this.connection === undefined || this.connection.siteUrl !== siteUrl) {
      this.connection = { siteUrl, connecting: connecting(this.context, {
          configuredUrl: siteUrl,
          teams: this.teams,
          onHostBack: this.onHostBack,
          beginsWithDirectory: this.beginsWithDirectory
        }) };
    }
    return this.connection.connecting;
  }
}

/** The host's colours in Fluent's shape, mirrored where the page reads from right to left. */
function toFluentTheme(hostTheme: IReadonlyTheme | undefined): Theme {
  return createTheme({
    palette: { ...hostTheme?.palette },
    semanticColors: { ...hostTheme?.semanticColors },
    isInverted: hostTheme?.isInverted === true,
    rtl: getRTL()
  });
}
