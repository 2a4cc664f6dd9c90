import { BaseApplication } from '@microsoft/sp-application-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import { Environment, EnvironmentType, type ServiceScope } from '@microsoft/sp-core-library';
import { AadTokenProvider } from '@microsoft/sp-http';
import { initializeIcons } from 'workbench-stand-ins';
import type { FrameFacts } from '../contracts';
import { setState, showWebPartFailure } from './failure';
import { bindControls } from './frameControls';
import { pageFacts } from './hooks';
import { applyTheme, fullTheme } from './theme';
import { WebPartStage } from './webPartStage';

/** The SPFx application of this page, where SharePoint has its own: it puts one web part on the canvas. */
export default class WorkbenchApplication extends BaseApplication {
  /** Never rejects: the loader would leave for SharePoint's error page. */
  protected override async onLoad(): Promise<void> {
    try {
      await this.showWebPart(pageFacts<FrameFacts>());
    } catch (error) {
      showWebPartFailure('Load', error);
    }
  }

  protected override _getPageChromeProvider(): undefined {
    return undefined;
  }

  private async showWebPart(facts: FrameFacts): Promise<void> {
    setState('loading');
    Environment._initialize({ type: EnvironmentType.SharePoint });
    initializeIcons('/host/fonts/');
    // Without a tenant there is nobody to ask for a token; the real provider would go to login.microsoftonline.com.
    AadTokenProvider.prototype.getToken = () => Promise.resolve('workbench');
    const scope = this.context.serviceScope.startNewChild();
    const themes = provideTheme(scope, facts);
    applyTheme(facts.frame, facts.theme, themes);
    const stage = new WebPartStage(scope, facts);
    await stage.show();
    bindControls(facts, stage, (name) => applyTheme(facts.frame, name, themes));
  }
}

function provideTheme(scope: ServiceScope, { frame, theme }: FrameFacts): ThemeProvider {
  const provider = new ThemeProvider(scope, fullTheme(frame, theme));
  scope.provide(ThemeProvider.serviceKey, provider);
  scope.finish();
  return provider;
}
