import { mount } from 'svelte';
import { builtInClinics } from './clinic/shown-clinic';
import { COUNTRIES } from './content/countries';
import { copyText } from './device/copying';
import { guideAddress } from './device/guide-address';
import { linkValue } from './device/link-values';
import { printPage } from './device/printing';
import { saveDrawing, saveFile } from './device/saving-files';
import { KIT_WORDS } from './i18n/kit-words';
import { LANGUAGES } from './i18n/languages';
import { startI18n } from './i18n/start-i18n';
import KitScreen from './ui/screens/KitScreen.svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/kit.css';

const textsIn = (code: string) => startI18n(code, KIT_WORDS).texts;
const t = textsIn(linkValue('lang') ?? '');
document.documentElement.lang = t.language.code;
document.documentElement.dir = t.language.direction;

mount(KitScreen, {
  target: document.getElementById('kit') ?? document.body,
  props: {
    t,
    textsIn,
    languages: LANGUAGES,
    clinics: builtInClinics(),
    countries: COUNTRIES.map(({ code }) => code),
    guide: guideAddress(),
    actions: { copy: copyText, print: printPage, save: saveFile, saveDrawing },
  },
});
document.documentElement.dataset['ready'] = '';
