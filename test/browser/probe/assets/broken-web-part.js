/** A web part that fails on its way to the screen. */
define('f5a0b6de-2f0c-4b53-9a51-3d6f8f1c7e02_1.0.0', ['@microsoft/sp-webpart-base'], ({ BaseClientSideWebPart }) => {
  class BrokenWebPart extends BaseClientSideWebPart {
    onInit() {
      return Promise.reject(new Error('The probe was told to fail.'));
    }

    render() {}
  }
  return { default: BrokenWebPart };
});
