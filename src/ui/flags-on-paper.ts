import type { Texts } from '../i18n/start-i18n';
import type { Guidance, RaisedFlag } from '../model/guidance';
import { semicolons } from '../summary/listed';
import type { WizardView } from '../wizard/wizard-view';
import { answersOf, flagText, isTodayIfSo } from './flag-words';
import { answerWords, shortName } from './question-words';
import { spaced } from './spaced';

/** Short enough for one page, whatever was answered. */
const MOST_FLAGS_IN_FULL = 4;
/** of more than that */
const LEADING_FLAGS = 1;

export const hasManyFlags = ({ flags }: Guidance): boolean => flags.length > MOST_FLAGS_IN_FULL;

/** Few flags with what to do until then; of many what was answered. */
export function flagsOnPaper(t: Texts, told: Pick<WizardView, 'visit'>, guidance: Guidance): readonly string[] {
  const { flags } = guidance;
  const words = answerWords(t, told);
  const inFull = (flag: RaisedFlag) => {
    const { id, urgency, unsure, known } = flag;
    return t('summary:parent.flag', {
      urgency: t(`urgent.${urgency}.label`),
      text: spaced(
        unsure ? t('urgent.ifYouThink') : '',
        flagText(t, id, 'text'),
        isTodayIfSo(flag) ? t('urgent.ifSoToday') : '',
        known ? flagText(t, id, 'known') : '',
        flagText(t, id, 'meanwhile'),
      ),
    });
  };
  const answered = ({ because }: RaisedFlag) =>
    answersOf({ because })
      .slice(0, 1)
      .map((answer) => (answer.choice === 'not-yet' ? words(answer) : shortName(t, answer.id)));
  const full = hasManyFlags(guidance) ? LEADING_FLAGS : flags.length;
  const rest = flags.slice(full);
  const alike = (one: RaisedFlag) => (other: RaisedFlag) =>
    one.urgency === other.urgency && one.unsure === other.unsure;
  return [
    ...flags.slice(0, full).map(inFull),
    ...rest
      .filter((flag, index) => rest.findIndex(alike(flag)) === index)
      .map((flag) =>
        t(`summary:parent.${flag.unsure ? 'flagsTooUnsure' : 'flagsToo'}`, {
          urgency: t(`urgent.${flag.urgency}.label`),
          list: semicolons(t, rest.filter(alike(flag)).flatMap(answered)),
        }),
      ),
  ];
}
