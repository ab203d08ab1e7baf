/** One way in which a page can make its browser send something to an address. */
export interface Channel {
  /** runs in the page and knows nothing but its argument */
  readonly send: (to: string) => unknown;
  /** leads away from the page, which then has to be opened anew */
  readonly leaves?: true;
}
type Channels = Readonly<Record<string, Channel>>;

/** The twenty-two that were counted before this app was written, by the same names. */
export const CHANNELS = {
  fetch: { send: (to) => fetch(to, { mode: 'no-cors' }) },
  'XML request': {
    send: (to) => {
      const request = new XMLHttpRequest();
      request.open('GET', to);
      request.send();
    },
  },
  beacon: { send: (to) => navigator.sendBeacon(to, 'x') },
  'web socket': { send: (to) => new WebSocket(to.replace('http', 'ws')) },
  'event source': { send: (to) => new EventSource(to) },
  ping: {
    send: (to) => {
      const link = document.createElement('a');
      link.href = '#';
      link.setAttribute('ping', to);
      document.body.append(link);
      link.click();
    },
  },
  'style sheet': {
    send: (to) => document.body.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to })),
  },
  'picture in a style': { send: (to) => (document.body.style.backgroundImage = `url(${to})`) },
  icon: {
    send: (to) => document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: to })),
  },
  font: { send: (to) => new FontFace('leak', `url(${to})`).load() },
  frame: { send: (to) => document.body.append(Object.assign(document.createElement('iframe'), { src: to })) },
  picture: { send: (to) => document.body.append(Object.assign(document.createElement('img'), { src: to })) },
  media: {
    send: (to) =>
      document.body.append(Object.assign(document.createElement('video'), { preload: 'auto', muted: true, src: to })),
  },
  object: { send: (to) => document.body.append(Object.assign(document.createElement('object'), { data: to })) },
  prefetch: {
    send: (to) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to })),
  },
  preload: {
    send: (to) =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: to })),
  },
  script: { send: (to) => document.body.append(Object.assign(document.createElement('script'), { src: to })) },
  'speculation rules': {
    send: (to) =>
      document.body.append(
        Object.assign(document.createElement('script'), {
          type: 'speculationrules',
          textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }),
        }),
      ),
  },
  'form by POST': {
    leaves: true,
    send: (to) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
      document.body.append(form);
      form.submit();
    },
  },
  'form by GET': {
    leaves: true,
    send: (to) => {
      const form = Object.assign(document.createElement('form'), { action: to });
      document.body.append(form);
      form.submit();
    },
  },
  navigation: { leaves: true, send: (to) => (window.location.href = to) },
  'window.open': { leaves: true, send: (to) => window.open(to) },
} as const satisfies Channels;

/** Not among the twenty-two: other ways to do the same, and ways around a policy that have been used elsewhere. */
export const MORE_CHANNELS = {
  module: {
    send: (to) => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: to })),
  },
  'module ahead of need': {
    send: (to) =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: to })),
  },
  'worker made from text': {
    send: (to) => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)}, { mode: 'no-cors' })`]))),
  },
  poster: { send: (to) => document.body.append(Object.assign(document.createElement('video'), { poster: to })) },
  'picture in a field': {
    send: (to) => document.body.append(Object.assign(document.createElement('input'), { type: 'image', src: to })),
  },
  embed: { send: (to) => document.body.append(Object.assign(document.createElement('embed'), { src: to })) },
  'picture in a drawing': {
    send: (to) => {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      picture.setAttribute('href', to);
      drawing.append(picture);
      document.body.append(drawing);
    },
  },
  'imported style sheet': {
    send: (to) => {
      const style = document.createElement('style');
      style.textContent = `@import url(${to});`;
      document.head.append(style);
    },
  },
  'fetch of an empty frame': {
    send: (to) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return (frame.contentWindow as Window & typeof globalThis).fetch(to, { mode: 'no-cors' });
    },
  },
  'picture of an empty frame': {
    send: (to) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const picture = frame.contentDocument?.createElement('img');
      frame.contentDocument?.body.append(Object.assign(picture as HTMLImageElement, { src: to }));
    },
  },
} as const satisfies Channels;

/** These lead to another address too, each in its own way. */
export const MORE_NAVIGATION = {
  'refresh by a tag': {
    leaves: true,
    send: (to) =>
      document.head.append(
        Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` }),
      ),
  },
  'link that is clicked': {
    leaves: true,
    send: (to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
    },
  },
} as const satisfies Channels;

/** No request, but packets that could carry something; counted apart. */
export const CALL = {
  'call between browsers': {
    send: async (to) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${new URL(to).port}` }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
    },
  },
} as const satisfies Channels;

export const ALL_CHANNELS: Channels = { ...CHANNELS, ...MORE_CHANNELS, ...MORE_NAVIGATION, ...CALL };

/** What no policy of a page closes: it may open another address. The first two are of the twenty-two. */
export const NAVIGATION = ['navigation', 'window.open', ...Object.keys(MORE_NAVIGATION)];
