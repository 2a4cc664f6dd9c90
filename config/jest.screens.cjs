/** Parts of a screen come in files of their own, which a busy machine takes its time to transform. */
const { configure } = require('@testing-library/dom');

configure({ asyncUtilTimeout: 15000 });
