import { mount } from 'svelte';
import { loadClinic } from './clinic/load-clinic';
import { builtInClinics, startClinic } from './clinic/shown-clinic';
import { COUNTRIES } from './content/countries';
import { loadPicture, readClinicFile } from './device/beside-page';
import { copyText } from './device/copying';
import { guideAddress } from './device/guide-address';
import { linkValue } from './device/link-values';
import { printPage } from './device/printing';
import { saveDrawing, saveFile } from './device/saving-files';
import { kitTexts } from './i18n/kit-texts';
import { LANGUAGES } from './i18n/languages';
import { readOutside } from './ui/read-outside.svelte';
import KitScreen from './ui/screens/KitScreen.svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/kit.css';

const t = kitTexts(linkValue('lang') ?? '');
document.documentElement.lang = t.language.code;
document.documentElement.dir = t.language.direction;

const ofSite = startClinic(undefined);
const readSite = readOutside(ofSite);

mount(KitScreen, {
  target: document.getElementById('kit') ?? document.body,
  props: {
    t,
    textsIn: kitTexts,
    languages: LANGUAGES,
    clinics: builtInClinics(),
    get own() {
      readSite();
      return ofSite.now()?.face.name;
    },
    countries: COUNTRIES.map(({ code }) => code),
    guide: guideAddress(),
    actions: { copy: copyText, print: printPage, save: saveFile, saveDrawing },
  },
});
/** For whoever runs the page: this is where a clinic looks after it has edited its file. */
// eslint-disable-next-line no-console -- the same place as on the guide itself
const tell = (what: unknown) => console.warn(String(what));
await loadClinic(ofSite, { readFile: readClinicFile, loadPicture, tell });
document.documentElement.dataset['ready'] = '';
