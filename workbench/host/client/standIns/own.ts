import { ServiceKey } from '@microsoft/sp-core-library';

/** Sets of names whose values only have to differ: an enum member is its own name. */
function names<Name extends string>(...all: Name[]): Record<Name, Name> {
  return Object.fromEntries(all.map((name) => [name, name])) as Record<Name, Name>;
}

/** Microsoft's telemetry of failures while editing. */
class EditModeCustomerPromiseHandler {
  public static readonly serviceKey: ServiceKey<EditModeCustomerPromiseHandler> = ServiceKey.create(
    'workbench:EditModeCustomerPromiseHandler',
    EditModeCustomerPromiseHandler
  );
  public logFailure(): void {}
}

export const editCustomerPromise = {
  _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler,
  _logFailuresForEditCustomerPromise: (): void => undefined
};

/** Prefetching while the browser is idle; nothing is prefetched here. */
export const idleWebTask = {
  PrefetchDependencyPriority: names('high', 'low'),
  IdleTaskPriority: names('OPTIONAL_HIGH', 'OPTIONAL_LOW', 'REQUIRED'),
  IdleTaskQueue: { instance: { enqueueTask: (): string => '', removeTask: (): void => undefined } },
  createPrefetchDependencyQueue: () => ({ startPrefetching: (): void => undefined, stopPrefetching: (): void => undefined })
};

/** The newer page editor's side panel. With none mounted the classic property pane is used. */
export const contentPanel = {
  SPPagesContentPanelPivot: names('configurationTools', 'pageDetails', 'pageVibeChat'),
  SPPagesContentPanelCommandId: names('propertyPaneConfigurationEvent', 'propertyPaneFieldChange', 'refreshPropertyPane'),
  SPPagesContentPanelQOSScenarios: names('rendering'),
  SPPagesContentPanelProviderContext: {
    getInstance: () => ({
      addOnMountListener: (): void => undefined,
      addOnUpdateListener: (): (() => void) => () => undefined,
      /** Waits for a panel to be mounted, which never happens. */
      waitForContext: new Promise<never>(() => undefined),
      stateContext: undefined,
      subscriberContext: undefined
    })
  },
  getQOSName: (...parts: string[]): string => parts.filter(Boolean).join('.'),
  monitorChunkLoad: <T>(_component: string, chunk: Promise<T>): Promise<T> => chunk
};

export const componentUtilities = {
  FAB_TOGGLE_EVT: 'workbench:fabToggle',
  ReadingMode: names('ReadImmediately', 'ReadAfterOtherContent'),
  SortableLoader: {
    GetSortable: (): Promise<never> => Promise.reject(new Error('Sorting items in the property pane is not available in the workbench.'))
  },
  getTimestampForGettyContent: (): string => ''
};

export const strings = {
  StringHelper: {
    format: (template: string, ...values: unknown[]): string =>
      template.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder)),
    getLocaleNumberString: (value: number): string => value.toLocaleString()
  }
};

export const headingLevel = { _HeadingLevel: () => ({ fontSize: undefined }), _DEFAULT_HEADING_LEVEL: 2 };

export const fileHandler = {
  SPFileHandlerError: class SPFileHandlerError extends Error {},
  replaceSpecialCharacters: (name: string): string => name.replace(/["*:<>?/\\|#%]/g, '_')
};
