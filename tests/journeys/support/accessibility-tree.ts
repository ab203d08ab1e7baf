import type { Page } from 'playwright-core';

/** Parts of a line, marks before an item, and boxes without a meaning: what stands in them is a child of what they stand in. */
const UNNAMED = /^(none|generic|InlineTextBox|LineBreak|ListMarker|Legend|LabelText|MenuListPopup)$/;
/** As ARIA has them: other browsers, and another Chromium, may have names of their own. */
const ROLES: Readonly<Record<string, string>> = { RootWebArea: 'document', DisclosureTriangle: 'button' };
const STATES = ['level', 'checked', 'expanded', 'pressed', 'required', 'invalid', 'disabled', 'busy', 'live', 'modal'];

const isSaid = (value: unknown) => value !== undefined && value !== false && value !== 'false';
const worded = (name: string, value: unknown) => (value === true || value === 'true' ? name : `${name} ${value}`);

/**
 * The tree that the browser makes of the page for screen readers, voice control and switches: one line for each thing, indented by what it stands in, as
 * `role "name" (description) state, state`. A text that is the name of what it stands in, or the label of what stands beside it, is not repeated.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join(' ');
  };
  const linesOf = (id: string, depth: number, nameAround: string): readonly string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const own = String(node.role?.value ?? '');
    const role = ROLES[own] ?? own;
    const name = String(node.name?.value ?? '');
    const inside = (deeper: number, around: string) =>
      (node.childIds ?? []).flatMap((child) => linesOf(child, deeper, around));
    const namesAnother = role === 'LabelText' || role === 'Legend';
    if (node.ignored || UNNAMED.test(role)) return inside(depth, namesAnother ? textOf(node.nodeId) : nameAround);
    if (role === 'StaticText') return nameAround.includes(name) ? [] : [`${'  '.repeat(depth)}"${name}"`];
    const of = (wanted: string) =>
      node.properties?.find((property) => property.name === wanted)?.value.value as unknown;
    const closed = of('expanded') === false ? ['not expanded'] : [];
    const states = [...STATES.filter((state) => isSaid(of(state))).map((state) => worded(state, of(state))), ...closed];
    const description = node.description?.value ? [`(${node.description.value})`] : [];
    const value = node.value?.value ? [`= ${node.value.value}`] : [];
    const line = [role, ...(name ? [`"${name}"`] : []), ...value, ...description, states.join(', ')].join(' ').trim();
    return [`${'  '.repeat(depth)}${line}`, ...inside(depth + 1, name)];
  };
  return `${linesOf(nodes[0]?.nodeId ?? '', 0, '').join('\n')}\n`;
}
