import type { Locator } from 'playwright-core';

/** One setting as the pane shows it: what it is called, below the group that is folded open around it. */
export type FieldName = string;

const fieldLine = /^\s*- '?(textbox|combobox|checkbox|switch|radiogroup|slider|spinbutton)(?: "(.*?)")?'?(?: \[.*\])?:?/;
const groupLine = /^\s*- button "(.*)" \[expanded\]/;

/** Every field of every page of a property pane, by what people and screen readers call it; all groups are folded open on the way. */
export async function fieldsOf(pane: Locator): Promise<FieldName[]> {
  const found = await fieldsOfPage(pane);
  const next = pane.getByRole('button', { name: /^\W*Next\W*$/ });
  if ((await next.count()) === 0 || (await next.isDisabled())) return found;
  await next.click();
  await pane.getByText(/^2 of/).waitFor();
  return [...found, ...(await fieldsOf(pane))];
}

async function fieldsOfPage(pane: Locator): Promise<FieldName[]> {
  const folded = pane.locator('button[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
  let group = '';
  return (await pane.ariaSnapshot()).split('\n').flatMap(line => {
    group = groupLine.exec(line)?.[1] ?? group;
    const [, role = '', name = ''] = fieldLine.exec(line) ?? [];
    // A dropdown is called by its label and what is chosen.
    return role === '' ? [] : [[group, role === 'combobox' ? name.replace(/ \d+$/, '') : name].filter(Boolean).join(': ')];
  });
}
