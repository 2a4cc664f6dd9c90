/** HTML that is already safe to send. */
export class Html {
  public constructor(private readonly text: string) {}

  public toString(): string {
    return this.text;
  }
}

type Value = Html | Html[] | string | number | undefined | false;

/** A template that escapes every value that is not HTML itself. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.map((part, index) => part + (index < values.length ? text(values[index]) : '')).join(''));
}

/** JSON for a data block of the page; it cannot close the script element that holds it. */
export function jsonBlock(id: string, data: object): Html {
  return new Html(`<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`);
}

function text(value: Value): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.join('');
  return value instanceof Html ? value.toString() : String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
