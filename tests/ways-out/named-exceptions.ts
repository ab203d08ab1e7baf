/**
 * Every place of our own code from which something could leave, and why it may stand there. An answer leaves by the first group alone, and only after
 * the parent has seen it and tapped.
 */
export const OURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // with answers, seen and tapped
  'ui/parts/SharePanel.svelte': { 'href=': 'the hand-over link: what is behind its # stands on the page above it' },
  'ui/parts/ClinicLink.svelte': {
    'href=':
      'a way to the clinic; the body of mailto: and sms: has answers where the parent ticked them, a web address never',
  },
  'device/sharing.ts': { share: 'the device’s own sheet, with the text or the link that the parent sees' },
  'device/copying.ts': {
    writeText: 'the clipboard, on a tap',
    execCommand: 'the clipboard where the newer way is closed',
  },
  'device/saving-files.ts': {
    createObjectURL: 'a file to save, made in the page',
    'href =': 'the address of that file, which leads nowhere else',
    click: 'saves that file',
  },
  // without answers
  'device/received-link.ts': { replaceState: 'takes a handed-over visit out of the address' },
  'device/leaving.ts': { location: 'to the start page, with the language and the clinic alone' },
  'device/returning.ts': { location: 'the same page anew, from what is kept now' },
  'device/offline.ts': {
    serviceWorker: 'the worker of this page: one address, whatever was answered',
    postMessage: 'tells the worker which of the built files were used',
  },
  'device/renewing.ts': {
    serviceWorker: 'asks for a new version of the guide',
    postMessage: 'tells the worker that it may take over, and that no visit is in hand',
    location: 'the same page anew, in its new version',
  },
  'worker/worker.ts': {
    fetch: 'an event of the browser: what the page asks for is answered from the copies',
    postMessage: 'tells the page whether its files are kept',
  },
  'worker/kept-files.ts': { fetch: 'the files of the build by their names and hashes, and clinic.js', open: 'a cache' },
  'device/beside-page.ts': {
    'import()': 'clinic.js beside the page: one name, whatever was answered',
    Image: 'the clinic’s picture beside the page',
    'src =': 'the clinic’s picture beside the page',
  },
  'device/speaking.ts': {
    speechSynthesis: 'reads the page aloud',
    speak: 'with a voice that the browser marks as the device’s own (localService), or not at all',
  },
  'embed/frame.ts': { postMessage: 'a step or a height, to the page around' },
  'embed/loader.ts': {
    postMessage: 'asks for the height; runs on the clinic’s page and knows no answer',
    'src =': 'the frame of the guide; runs on the clinic’s page',
  },
  'ui/parts/AboutContents.svelte': { 'href=': 'to a part of the same page; the tap is held back' },
  'ui/parts/AboutPackages.svelte': { 'href=': 'the licences in full, one file for everybody' },
  'ui/parts/CallButton.svelte': { 'href=': 'tel: and a number' },
  'ui/parts/CallLink.svelte': { 'href=': 'tel: and a number' },
  'ui/parts/ClinicLogo.svelte': { '<img>': 'the clinic’s picture', 'src=': 'already there, see device/beside-page.ts' },
  'ui/parts/ClinicPages.svelte': { 'href=': 'privacy and imprint of the clinic, from its profile' },
  'ui/parts/RecordFile.svelte': { 'href=': 'the questionnaire, one file for everybody' },
  'ui/parts/SourceLine.svelte': { 'href=': 'a published source, by its address in the content' },
  'ui/parts/FilePick.svelte': { click: 'opens the choice of a file; nothing is sent' },
  'ui/screens/AboutScreen.svelte': { 'href=': 'the page for clinics' },
  'ui/screens/KitScreen.svelte': { 'href=': 'links that a clinic hands out; the page knows no answer' },
  'wizard/wizard-views.ts': { open: 'a code or a file of the guide is read; the browser’s open is another' },
  'wizard/wizard-vocabulary.ts': { open: 'a code or a file of the guide is read; the browser’s open is another' },
};

/**
 * The same over the built files, where the libraries are: a name of at most two letters is written `_`, since the build chooses it anew each time. `ours` is
 * what stands above.
 */
export const BUILT: Readonly<Record<string, string>> = {
  fetch: 'the worker alone: built files by their names and hashes, and clinic.js',
  'caches.open(_(_))': 'the worker: where clinic.js is kept',
  'caches.open(_(_,_,_))': 'the worker: where a group of files is kept',
  '_.ports[0]?.postMessage(_)': 'the worker: tells the page whether its files are kept',
  'navigator.serviceWorker': 'device/offline.ts and device/renewing.ts',
  '_.postMessage({type:`keep`,used:_},[_])': 'device/offline.ts: which of the built files were used',
  '_.postMessage({type:`take-over`,isInVisit:_===`visit`})':
    'device/renewing.ts: whether a visit is in hand, and nothing of it',
  '_.innerHTML=_(_.replaceAll(`<!>`,`<!---->`))':
    'svelte: the markup of our own components, through its Trusted Types policy',
  '_.setAttribute(_,_)': 'svelte: attributes whose values change, as written in our components',
  'this.src=void 0': 'xstate: the name of a child machine, not of a file',
  'this.src=_.src??_': 'xstate: the name of a child machine, not of a file',
  '_.src=_': 'xstate: the name of a child machine, not of a file',
  'this.data=_||{}': 'i18next: its texts',
  'this.services.resourceStore.data=_': 'i18next: its texts',
  '_.href=_.href': 'vite: preloads the parts of a script that is about to be imported; the build gives the names',
  'import(_)': 'ours: clinic.js beside the page',
  Image: 'ours: the clinic’s picture',
  '_.src=_(_)': 'ours: the clinic’s picture',
  'document.execCommand(`copy`)': 'ours: copying',
  'navigator.clipboard.writeText(_)': 'ours: copying',
  'window.speechSynthesis': 'ours: reads aloud',
  '_.speak(_)': 'ours: with a voice of the device’s own',
  'navigator.share({text:_})': 'ours: the share sheet',
  'URL.createObjectURL(_)': 'ours: a file to save',
  '_.href=_': 'ours: the address of that file',
  '_.click()': 'ours: saves that file; opens the choice of a file',
  'window.location.reload()': 'ours: starts anew from what is kept',
  'window.location.replace(_(_,_))': 'ours: Delete and leave',
  'history.replaceState(history.state,``,_+_+(_.length===0?``:`#${_.join(`&`)}`))':
    'ours: takes a visit out of the address',
  '_.postMessage(_(_),_)': 'ours: a step or a height, to the page around',
  '_.contentWindow?.postMessage(_,_?`*`:_.origin)': 'ours: the loader asks for the height',
  '_.src=_(_,this.getAttribute(`clinic`),this.getAttribute(`lang`))': 'ours: the loader’s frame',
  '_.knowledge.open(_)': 'ours: a code is read',
  '_.open(_)': 'ours: a code is read',
};
