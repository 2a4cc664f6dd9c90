import { showFailure } from './failure';

/** Keeps the properties of the web part on the server, as publishing a page or saving a tab would. */
export class PropertySaver {
  private saved = '';

  public constructor(
    private readonly address: string | undefined,
    private readonly current: () => object | undefined
  ) {}

  /** SPFx says so once a second while editing, if anything changed. */
  public changed(): void {
    void this.save();
  }

  public async save(): Promise<void> {
    const body = JSON.stringify(this.current());
    if (!this.address || body === undefined || body === this.saved) return;
    this.saved = body;
    try {
      const response = await fetch(this.address, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    } catch (error) {
      this.saved = '';
      showFailure('The properties could not be saved', error);
    }
  }
}
