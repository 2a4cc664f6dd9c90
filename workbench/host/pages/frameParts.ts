import { html, type Html } from '../html';

export interface ScriptAddresses {
  /** Folder of the SPFx runtime, with a slash at its end. */
  runtime: string;
  /** Folder of the host's own scripts, with a slash at its end. */
  client: string;
}

/** Hidden until something fails. */
export function failurePanel(): Html {
  return html`<section id="failure" role="alert" hidden>
<h2></h2><p></p>
<details><summary>Details</summary><pre></pre></details>
</section>`;
}
