/** Everything a parent meets after the questions, as one chunk that is asked for in idle time. */
import ClinicLogo from './parts/ClinicLogo.svelte';
import ClinicPages from './parts/ClinicPages.svelte';
import PrintSheet from './parts/PrintSheet.svelte';
import SavedFile from './parts/SavedFile.svelte';
import AboutScreen from './screens/AboutScreen.svelte';
import HandoverScreen from './screens/HandoverScreen.svelte';
import ResultScreen from './screens/ResultScreen.svelte';
import ReviewScreen from './screens/ReviewScreen.svelte';
import './styles/about.css';
import './styles/result.css';
import './styles/two-languages.css';

export const LATER_SCREENS = {
  ClinicLogo,
  ClinicPages,
  PrintSheet,
  SavedFile,
  AboutScreen,
  HandoverScreen,
  ResultScreen,
  ReviewScreen,
};
export type LaterScreens = typeof LATER_SCREENS;
