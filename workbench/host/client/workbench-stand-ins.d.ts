/** The bundle made from `standIns/index.ts`; the loader brings it, so that its Fluent is the one that everybody uses. */
declare module 'workbench-stand-ins' {
  export { createTheme, initializeIcons, loadTheme } from '@fluentui/react';
}
