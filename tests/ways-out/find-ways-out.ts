import { parse } from 'svelte/compiler';
import { parseAst } from 'vite';

/** A place in the code from which something could leave the page, or reach its address. */
export interface WayOut {
  /** what it is, by the browser's own name for it */
  readonly way: string;
  /** the line of code, cut */
  readonly text: string;
}

/** Any node of a script (ESTree) or of a component's markup. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const isNamed = (node: unknown, ...names: readonly string[]): boolean =>
  isNode(node) && node.type === 'Identifier' && names.includes(String(node['name']));

/** Names of the browser that connect, load or run something, wherever they are read. */
const CONNECTING = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebSocketStream', 'WebTransport'],
  ...['EventSource', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'Worker', 'SharedWorker', 'serviceWorker'],
  ...['importScripts', 'addModule', 'Image', 'Audio', 'FontFace', 'PaymentRequest', 'Notification', 'navigation'],
  ...['eval', 'Function', 'cookie', 'cookieStore'],
  // some voices, and most that write down what is said, are services elsewhere
  ...['speechSynthesis', 'SpeechRecognition', 'webkitSpeechRecognition'],
]);
/** Methods that hand something on, or open something. */
const HANDING_ON = new Set([
  ...['open', 'submit', 'requestSubmit', 'click', 'postMessage', 'share', 'writeText', 'speak'],
  ...['execCommand', 'createObjectURL', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
]);
/** Properties and attributes whose value a browser follows, loads or runs. */
const ADDRESSES = new Set([
  ...[
    'src',
    'srcset',
    'href',
    'xlink:href',
    'action',
    'formAction',
    'formaction',
    'poster',
    'ping',
    'data',
    'background',
  ],
  ...['srcdoc', 'innerHTML', 'outerHTML', 'location', 'cssText', 'style', 'manifest'],
]);
const SET_ATTRIBUTE = new Set(['setAttribute', 'setAttributeNS', 'setAttributeNode']);
const ADDRESS_OF_PAGE = new Set(['pushState', 'replaceState']);
const TAGS = new Set([
  'form',
  'iframe',
  'frame',
  'object',
  'embed',
  'base',
  'link',
  'meta',
  'script',
  'portal',
  'video',
  'audio',
  'img',
]);

/** The text that a literal stands for, also one in backticks with nothing put in. */
function literalOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return String(node['value']);
  const [only, ...more] = (node?.type === 'TemplateLiteral' ? node['quasis'] : []) as { value: { cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}

/** A property as it is written after a dot, or as a text in brackets. */
function propertyOf(node: Node): string | undefined {
  const property = node['property'];
  if (!isNode(property)) return undefined;
  if (node['computed'] !== true) return String(property['name']);
  return literalOf(property);
}
const isLocation = (node: unknown): boolean =>
  isNamed(node, 'location') || (isNode(node) && node.type === 'MemberExpression' && propertyOf(node) === 'location');

/** Types are gone when the code runs; of a cast the value stays. */
const isOnlyType = (key: string, { type }: Node): boolean =>
  type.startsWith('TS') && !(key === 'expression' || /^TS(As|Satisfies|NonNull|Instantiation)Expression$/.test(type));

function childrenOf(node: Node): (readonly [key: string, child: Node])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .filter((child) => !isOnlyType(key, child))
      .map((child) => [key, child] as const),
  );
}

/** Where a name stands for itself and not for a thing of the browser: after a dot, as a key, or where it is declared. */
function isOnlyName(key: string, node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (key === 'property' && parent.type === 'MemberExpression') return parent['computed'] !== true;
  if (key === 'key') return parent['computed'] !== true && !(parent['shorthand'] === true && parent['value'] === node);
  return (
    /^(Import|Export)/.test(parent.type) ||
    key === 'label' ||
    key === 'params' ||
    (key === 'id' && parent.type !== 'Property')
  );
}

const PATTERNS = /^(ObjectPattern|ArrayPattern|Property|RestElement|AssignmentPattern)$/;
/** Every name that the file itself declares, wherever. */
function declaredIn(root: Node): Set<string> {
  const names = new Set<string>();
  const bind = (node: unknown): void => {
    if (!isNode(node)) return;
    if (node.type === 'Identifier') names.add(String(node['name']));
    if (!PATTERNS.test(node.type)) return;
    for (const [key, child] of childrenOf(node)) if (key !== 'key' && key !== 'right') bind(child);
  };
  const visit = (node: Node): void => {
    if (node.type !== 'ImportExpression') for (const key of ['id', 'local', 'param', 'context']) bind(node[key]);
    for (const parameter of Array.isArray(node['params']) ? node['params'] : []) bind(parameter);
    for (const [, child] of childrenOf(node)) visit(child);
  };
  visit(root);
  return names;
}

/** A literal that is not an address of the web says all it can say. */
const isPlain = (value: unknown): boolean => {
  if (value === true) return true;
  const parts = Array.isArray(value) ? value : [value];
  return parts.every(
    (part) => isNode(part) && part.type === 'Text' && !/^\s*[a-z]+:|^\s*\/\//i.test(String(part['data'])),
  );
};

function wayOfCall(callee: Node, args: readonly Node[]): string | undefined {
  if (isNamed(callee, 'open')) return 'open';
  if (callee.type !== 'MemberExpression') return undefined;
  const name = propertyOf(callee) ?? '';
  if (isLocation(callee['object'])) return 'location';
  if (HANDING_ON.has(name)) return name;
  if (isNamed(callee['object'], 'document') && name.startsWith('write')) return 'document.write';
  if (ADDRESS_OF_PAGE.has(name) && args.length > 2) return name;
  const attribute = name === 'setAttributeNS' ? args[1] : args[0];
  const attributeName = literalOf(attribute);
  const isHarmless = attributeName !== undefined && !ADDRESSES.has(attributeName);
  return SET_ATTRIBUTE.has(name) && !isHarmless ? 'setAttribute' : undefined;
}

function wayOfAttribute(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'SpreadAttribute' && parent?.type === 'RegularElement') return '{...}';
  const isOfTag = parent?.type === 'RegularElement' || parent?.type === 'SvelteElement';
  if (node.type !== 'Attribute' || !isOfTag) return undefined;
  const name = String(node['name']);
  return ADDRESSES.has(name) && !isPlain(node['value']) ? `${name}=` : undefined;
}

function wayOf(key: string, node: Node, parent: Node | undefined, declared: ReadonlySet<string>): string | undefined {
  switch (node.type) {
    case 'Identifier': {
      const name = String(node['name']);
      return CONNECTING.has(name) && !declared.has(name) && !isOnlyName(key, node, parent) ? name : undefined;
    }
    case 'MemberExpression': {
      const name = propertyOf(node);
      return name !== undefined && CONNECTING.has(name) ? name : undefined;
    }
    case 'CallExpression':
    case 'NewExpression':
      if (isNamed(node['callee'], ...declared)) return undefined;
      return wayOfCall(node['callee'] as Node, node['arguments'] as Node[]);
    case 'AssignmentExpression': {
      const left = node['left'] as Node;
      if (isNamed(left, 'location') && !declared.has('location')) return 'location';
      if (left.type !== 'MemberExpression') return undefined;
      if (isLocation(left['object'])) return 'location';
      const name = propertyOf(left) ?? '';
      return ADDRESSES.has(name) ? `${name} =` : undefined;
    }
    case 'ImportExpression':
      return literalOf(node['source'] as Node) === undefined ? 'import()' : undefined;
    case 'RegularElement':
      return TAGS.has(String(node['name'])) ? `<${String(node['name'])}>` : undefined;
    case 'SvelteElement':
      return '<svelte:element>';
    case 'HtmlTag':
      return '{@html}';
    default:
      return wayOfAttribute(node, parent);
  }
}

/** Everything in a module or a component from which something could leave. Parsed, so that comments and texts do not count. */
export function waysOut(path: string, code: string): WayOut[] {
  const root = (path.endsWith('.svelte')
    ? parse(code, { modern: true })
    : parseAst(code, {
        lang: path.endsWith('.ts') ? 'ts' : 'js',
        astType: path.endsWith('.ts') ? 'ts' : 'js',
      })) as unknown as Node;
  const declared = declaredIn(root);
  const found: WayOut[] = [];
  const visit = (key: string, node: Node, parent: Node | undefined): void => {
    const way = wayOf(key, node, parent, declared);
    if (way !== undefined)
      found.push({ way, text: code.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 100) });
    for (const [childKey, child] of childrenOf(node)) visit(childKey, child, node);
  };
  visit('', root, undefined);
  return found;
}
