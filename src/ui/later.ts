/** Everything a parent meets off and after the way to the first question, as one chunk that is asked for in idle time. */
// before what the parts of the sheet say of themselves
import './styles/print.css';
import AgeSum from './parts/AgeSum.svelte';
import AreaPicture from './parts/AreaPicture.svelte';
import Beside from './parts/Beside.svelte';
import ClinicLogo from './parts/ClinicLogo.svelte';
import ClinicPages from './parts/ClinicPages.svelte';
import HelpLines from './parts/HelpLines.svelte';
import KeepOffer from './parts/KeepOffer.svelte';
import LanguageChoice from './parts/LanguageChoice.svelte';
import OnlyHere from './parts/OnlyHere.svelte';
import SavedFile from './parts/SavedFile.svelte';
import SheetOfPaper from './parts/SheetOfPaper.svelte';
import StopHere from './parts/StopHere.svelte';
import LaterScreen from './screens/LaterScreen.svelte';
import StumbledScreen from './screens/StumbledScreen.svelte';
import './styles/about.css';
import './styles/result.css';
import './styles/two-languages.css';
import { sectionLine } from './section-line';

export { copyText } from '../device/copying';
export const LATER_SCREENS = {
  AgeSum,
  AreaPicture,
  Beside,
  ClinicLogo,
  ClinicPages,
  HelpLines,
  KeepOffer,
  LanguageChoice,
  LaterScreen,
  OnlyHere,
  SavedFile,
  SheetOfPaper,
  StopHere,
  StumbledScreen,
  sectionLine,
};
export type LaterScreens = typeof LATER_SCREENS;
