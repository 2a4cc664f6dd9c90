import * as React from 'react';
import * as ReactDom from 'react-dom';
import { createTheme, ThemeProvider } from '@fluentui/react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { Session } from '../../ui/session';
import { connectGuildhall } from './connectGuildhall';
import { GuildhallFrame } from './GuildhallFrame';

/** What every web part of Guildhall keeps on its page. */
export interface GuildhallWebPartProps {
  /** Address of the Guildhall site, where no tenant property names it. */
  readonly siteUrl?: string;
}

/** Connects, follows the host's theme, and frames what a web part draws. */
export abstract class GuildhallWebPart<Props extends GuildhallWebPartProps> extends BaseClientSideWebPart<Props> {
  private hostTheme: IReadonlyTheme | undefined;
  private connection: { readonly siteUrl: string | undefined; readonly connect: () => Promise<Session> } | undefined;

  /** What is inside, as a noun phrase: “the directory”. */
  protected abstract readonly what: string;

  /** Draws the web part; called inside the frame with the present properties. */
  protected abstract renderContent(): React.ReactElement;

  public override render(): void {
    const theme = createTheme({
      palette: { ...this.hostTheme?.palette },
      semanticColors: { ...this.hostTheme?.semanticColors },
      isInverted: this.hostTheme?.isInverted === true
    });
    ReactDom.render(
      <ThemeProvider theme={theme}>
        <GuildhallFrame connect={this.connectOnce()} what={this.what}>
          {this.renderContent()}
        </GuildhallFrame>
      </ThemeProvider>,
      this.domElement
    );
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.hostTheme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  /** The same function until the configured address changes, so that a render does not connect anew. */
  private connectOnce(): () => Promise<Session> {
    const { siteUrl } = this.properties;
    if (this.connection === undefined || this.connection.siteUrl !== siteUrl) {
      this.connection = { siteUrl, connect: () => connectGuildhall(this.context, siteUrl) };
    }
    return this.connection.connect;
  }
}
