import * as v from 'valibot';
import { THERAPY_IDS } from '../model/area';
import { DAYS, rangesOf } from './opening-hours';

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
/** Nothing that hides, breaks or turns a line. */
const PLAIN_TEXT = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

function isHttps(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' && !/\s/.test(text);
  } catch {
    return false;
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function checked(message: string, isRight: (text: string) => boolean) {
  return v.pipe(v.string(message), v.check(isRight, message));
}
const line = (most: number) =>
  checked(
    `Write one line of at most ${most} letters.`,
    (text) => text.trim() === text && text.length <= most && PLAIN_TEXT.test(text),
  );
const yesOrNo = v.boolean('Write true or false.');
const phoneNumber = checked(
  'Write the number with + and the code of the country, like "+1 512 555 0100".',
  (text) => /^\+[1-9][\d ().-]*\d$/.test(text) && digitsIn(text) >= 7 && digitsIn(text) <= 15,
);
const webAddress = checked('Write a whole address that begins with https://.', isHttps);
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'Write the code of a language, like "en" or "hi".'),
);
const fromTo = (what: string) => {
  const message = `Write two whole numbers, from and to, like [1, 2], in ${what}.`;
  const number = v.pipe(v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(200, message));
  return v.pipe(
    v.strictTuple([number, number], message),
    v.check(([from, to]) => from <= to, message),
  );
};
const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(choices, `Write one of these: ${choices.join(', ')}.`);
const someOf = <const T extends readonly string[]>(choices: T) => {
  const message = `Write a list of some of these, each once: ${choices.join(', ')}.`;
  return v.pipe(
    v.array(v.picklist(choices, message), message),
    v.check((list) => list.length > 0 && new Set(list).size === list.length, message),
  );
};

const hoursOfDay = checked(
  'Write times of 24 hours, like "09:00-12:00, 13:00-17:30". Leave the day out where you are closed.',
  (text) => rangesOf(text) !== undefined,
);
const hours = v.strictObject({
  timeZone: checked('Write a time zone, like "America/Chicago" or "Asia/Kolkata".', isTimeZone),
  ...(Object.fromEntries(DAYS.map((day) => [day, v.exactOptional(hoursOfDay)])) as Record<
    (typeof DAYS)[number],
    v.ExactOptionalSchema<typeof hoursOfDay, undefined>
  >),
});

/** What is said of a therapy that is not offered; a language that is not here gets the guide's own sentence. */
const sentence = v.record(language, line(300), 'Write the sentence for each language, like { "en": "…" }.');

const PROFILE = v.pipe(
  v.strictObject({
    /** short enough that the foot of the sheet stays two lines */
    name: line(60),
    /** in which the clinic works, BCP 47 */
    languages: v.exactOptional(v.array(language, 'Write a list of codes of languages, like ["en", "hi"].')),
    /** ISO 3166-1 alpha-2; suggested to the parent, never taken for given */
    country: v.exactOptional(
      checked('Write the two capital letters of the country, like "US".', (text) => /^[A-Z]{2}$/.test(text)),
    ),
    /** where it works, in a few words */
    place: v.exactOptional(line(80)),
    postalAddress: v.exactOptional(
      v.pipe(
        v.array(line(80), 'Write a list of lines.'),
        v.maxLength(5, 'Write at most 5 lines.'),
        v.minLength(1, 'Write at least one line, or leave the field out.'),
      ),
    ),
    phone: v.exactOptional(phoneNumber),
    sms: v.exactOptional(phoneNumber),
    whatsapp: v.exactOptional(phoneNumber),
    email: v.exactOptional(v.pipe(v.string(), v.email('Write an e-mail address, like "office@clinic.example".'))),
    bookingAddress: v.exactOptional(webAddress),
    mapAddress: v.exactOptional(webAddress),
    hours: v.exactOptional(hours),
    replyInBusinessDays: v.exactOptional(fromTo('working days')),
    newFamilies: v.exactOptional(oneOf(['yes', 'waiting-list', 'no'])),
    waitInWeeks: v.exactOptional(fromTo('weeks')),
    therapies: someOf(THERAPY_IDS),
    referral: v.exactOptional(
      v.strictObject({
        speech: v.exactOptional(sentence),
        occupational: v.exactOptional(sentence),
        physical: v.exactOptional(sentence),
      }),
    ),
    modes: v.exactOptional(someOf(['clinic', 'home', 'virtual'])),
    freeFirstCall: v.exactOptional(yesOrNo),
    accent: v.exactOptional(
      checked('Write a colour with # and six digits, like "#1b3a63".', (text) => /^#[\da-f]{6}$/i.test(text)),
    ),
    /** a picture beside the built pages */
    logo: v.exactOptional(
      checked(
        'Write the name of a picture that lies beside the page, like "logo.svg". No address of another site.',
        (text) => /^[\w-]+(\/[\w-]+)*\.(svg|png|webp|avif|jpe?g)$/i.test(text),
      ),
    ),
    privacyAddress: v.exactOptional(webAddress),
    imprintAddress: v.exactOptional(webAddress),
  }),
  v.check(
    ({ phone, sms, whatsapp, email, bookingAddress }) =>
      [phone, sms, whatsapp, email, bookingAddress].some((way) => way !== undefined),
    'Write at least one of phone, sms, whatsapp, email, bookingAddress.',
  ),
  v.check(
    ({ therapies, referral = {} }) => therapies.every((id) => referral[id] === undefined),
    'The field "referral" is for therapies that are not offered.',
  ),
);

/** All that a clinic can say of itself. Nothing of it can reach a question, a rule, a level, an order or a flag. */
export type ClinicProfile = v.InferOutput<typeof PROFILE>;
export type Mode = NonNullable<ClinicProfile['modes']>[number];

type Issue = v.InferIssue<typeof PROFILE>;

function sentenceOf(issue: Issue): string {
  const field = v.getDotPath(issue);
  if (field === null)
    return issue.kind === 'schema' ? 'The profile must be an object, like { name: "…" }.' : issue.message;
  if (issue.type === 'strict_object')
    return issue.expected === 'never' ? `There is no field "${field}".` : `The field "${field}" is missing.`;
  return `The field "${field}" is wrong. ${issue.message}`;
}

/** Reads a profile that somebody wrote. @returns the profile, or what is wrong with it in plain sentences that name the field */
export function readProfile(given: unknown): { profile: ClinicProfile } | { problems: readonly string[] } {
  const { success, output, issues } = v.safeParse(PROFILE, given);
  return success ? { profile: output } : { problems: [...new Set(issues.map(sentenceOf))] };
}
