/** A web part that writes down what its host tells it. Written as the bundler would leave it, so that tests need no build. */
define(
  'f5a0b6de-2f0c-4b53-9a51-3d6f8f1c7e01_1.0.0',
  ['@microsoft/sp-core-library', '@microsoft/sp-http', '@microsoft/sp-property-pane', '@microsoft/sp-webpart-base'],
  ({ DisplayMode }, { SPHttpClient }, { PropertyPaneTextField, PropertyPaneToggle }, { BaseClientSideWebPart }) => {
    class ProbeWebPart extends BaseClientSideWebPart {
      async onInit() {
        const { spHttpClient, pageContext } = this.context;
        await spHttpClient.get(`${pageContext.web.absoluteUrl}/_api/web`, SPHttpClient.configurations.v1);
      }

      onThemeChanged(theme) {
        this.theme = theme;
      }

      render() {
        const { pageContext, sdks } = this.context;
        const teams = sdks.microsoftTeams?.context;
        this.domElement.innerHTML = '<dl></dl>';
        this.write('greeting', this.properties.greeting);
        this.write('loud', this.properties.loud === true ? 'yes' : 'no');
        this.write('site', pageContext.web.serverRelativeUrl);
        this.write('person', pageContext.user.displayName);
        this.write('tenant', pageContext.aadInfo ? 'known' : 'unknown');
        this.write('mode', this.displayMode === DisplayMode.Edit ? 'edit' : 'read');
        this.write('theme', `${this.theme?.isInverted ? 'dark' : 'light'} ${this.theme?.palette.themePrimary}`);
        this.write('teams', teams ? `${teams.channelName ?? 'personal'} ${teams.userPrincipalName}` : 'none');
        this.write('teams theme', teams?.theme ?? 'none');
        this.write('client', teams?.hostClientType ?? 'none');
        this.write('culture', `${pageContext.cultureInfo.currentUICultureName} ${pageContext.cultureInfo.isRightToLeft ? 'rtl' : 'ltr'}`);
        this.writeLinks();
      }

      getPropertyPaneConfiguration() {
        const groupFields = [PropertyPaneTextField('greeting', { label: 'Greeting' }), PropertyPaneToggle('loud', { label: 'Loud' })];
        return { pages: [{ header: { description: 'What the probe says' }, groups: [{ groupName: 'Words', groupFields }] }] };
      }

      /** A link of Teams, and the button of the app for going back. */
      writeLinks() {
        const link = document.createElement('a');
        link.href = 'https://teams.microsoft.com/l/chat/0/0?users=mara@guildhall.example&message=Hello';
        link.textContent = 'Chat with Mara';
        this.domElement.append(link);
        const teamsJs = this.context.sdks.microsoftTeams?.teamsJs;
        if (!teamsJs || this.went !== undefined) return;
        this.went = 'nowhere';
        teamsJs.pages.backStack.registerBackButtonHandler(() => {
          const isHandled = this.went === 'nowhere';
          this.went = 'back';
          this.write('went', this.went);
          return isHandled;
        });
      }

      write(name, value) {
        const list = this.domElement.querySelector('dl');
        const [term, definition] = [document.createElement('dt'), document.createElement('dd')];
        [term.textContent, definition.textContent] = [name, value];
        definition.setAttribute('aria-label', name);
        list.append(term, definition);
      }
    }
    return { default: ProbeWebPart };
  }
);
