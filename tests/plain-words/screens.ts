import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { at, isText, keysAt, questionWords, textsOf, wordingOf, type Words } from '../../src/review/texts';

/** What a parent reads at once. */
export interface Screen {
  readonly name: string;
  readonly texts: readonly string[];
}

type Files = Readonly<Record<string, Words>>;

const catalogue = catalogueOf(CONTENT);
const under = (value: unknown): readonly string[] => textsOf(value, '').map(({ text }) => text);

/**
 * Each question as it stands on the screen: what is asked, the help, the lines of a group or the boxes to tick, and answers in words of their own.
 * The usual buttons are left out: five short answers would make any question look easy. Why we ask is a part by itself, for it is unfolded after.
 */
function questionsIn(files: Files): readonly Screen[] {
  const words = questionWords(files);
  const areas = at(files['areas'], 'area');
  return [...catalogue.questions.values()].flatMap((question) => {
    const own = at(words, wordingOf(question.id)) as Words;
    const lines = (catalogue.signsOfGroup.get(question.id) ?? []).map(({ id }) => at(words, `${id}.line`));
    const ticks = question.list
      ? choicesOf(question).map((tick) => at(own, `options.${tick}`) ?? at(areas, `${tick}.name`))
      : [];
    const answers = Object.values((own['answers'] ?? {}) as Words);
    return [
      {
        name: `question ${question.id}`,
        texts: [own['ask'], own['help'], ...lines, ...ticks, ...answers].filter(isText),
      },
      { name: `why we ask ${question.id}`, texts: [own['why']].filter(isText) },
    ];
  });
}

/** One part for each entry below a path; of an entry of a list its name is left out. */
const eachBelow = (files: Files, file: string, path = ''): readonly Screen[] =>
  Object.entries(Object(path === '' ? files[file] : at(files[file], path)) as Words).map(([key, entry]) => {
    const { id, ...texts } = (typeof entry === 'string' ? { entry } : entry) as Words;
    const place = path === '' ? '' : `${path}.`;
    return { name: `${file} ${place}${typeof id === 'string' ? id : key}`, texts: under(texts) };
  });

/** Several places of a file that stand together on the page. */
const together = (files: Files, file: string, name: string, paths: readonly string[]): Screen => ({
  name: `${file} ${name}`,
  texts: paths.flatMap((path) => under(at(files[file], path))),
});

const AREA_PARTS = {
  '': ['name', 'what', 'why', 'tryThis', 'lookFor', 'caution'],
  ', first visit': ['visit'],
  ', a session': ['session'],
  ', at home': ['meanwhile'],
} as const;
const CHAPTER_PARTS = {
  '': ['shortName', 'otherNames', 'what'],
  ', works on': ['worksOn', 'looksAt', 'suits', 'isNot'],
  ', visits': ['evaluation', 'session', 'tools', 'home', 'howLong'],
} as const;

/** What the result explains, part by part: all that can stand there, for any child. */
function explainedIn(files: Files): readonly Screen[] {
  const areas = keysAt(files['areas'], 'area').flatMap((area) =>
    Object.entries(AREA_PARTS).map(([part, keys]) =>
      together(
        files,
        'areas',
        area + part,
        keys.map((key) => `area.${area}.${key}`),
      ),
    ),
  );
  const chapters = ['speech', 'occupational', 'physical'].flatMap((therapy) =>
    Object.entries(CHAPTER_PARTS).map(([part, keys]) =>
      together(
        files,
        'therapies',
        therapy + part,
        keys.map((key) => `${therapy}.${key}`),
      ),
    ),
  );
  const countries = keysAt(files['steps'], 'routes').flatMap((country) =>
    country === 'elsewhere' ? [] : eachBelow(files, 'steps', `routes.${country}`),
  );
  return [
    ...areas,
    ...chapters,
    together(files, 'therapies', 'differences', ['differences']),
    ...eachBelow(files, 'therapies', 'together').filter(({ name }) => !name.endsWith('examplesNote')),
    ...eachBelow(files, 'faq', 'list'),
    ...keysAt(files['conditions'], 'condition').map((id) =>
      together(files, 'conditions', id, [`condition.${id}.about`]),
    ),
    ...eachBelow(files, 'flags', 'flag'),
    ...eachBelow(files, 'alsoAsk').filter(({ name }) => !name.endsWith('early-intervention')),
    ...eachBelow(files, 'alsoAsk', 'early-intervention.byCountry'),
    ...countries,
    ...[
      'doctorVisit',
      'say',
      'bring',
      'askTherapist',
      'routes.elsewhere',
      'findTherapist',
      'screeningRoutine',
      'urgentLater',
    ].map((name) => together(files, 'steps', name, [name])),
    ...eachBelow(files, 'steps', 'meanwhile').filter(({ texts }) => texts.length > 1),
  ];
}

/** The screens before the first question, and the pages on the way. */
function screensIn(files: Files): readonly Screen[] {
  const beginning = ['welcome', 'privacy', 'child', 'outOfRange', 'concerns', 'background', 'urgent'];
  return [
    ...beginning.map((name) => together(files, 'app', name, [name])),
    together(files, 'worries', 'all', ['worry']),
    together(files, 'rightNow', 'signs', ['heading', 'intro', 'groups', 'signs']),
    ...eachBelow(files, 'rightNow', 'helpLines').filter(({ texts }) => texts.length > 1),
  ];
}

/** @param files of one language, by name without ending */
export const screensOf = (files: Files): readonly Screen[] =>
  [...screensIn(files), ...questionsIn(files), ...explainedIn(files)].filter(({ texts }) => texts.length > 0);

/** The page about the guide. It names laws, licences and formats, and nobody needs it to go on. */
export const aboutOf = (files: Files): readonly Screen[] =>
  eachBelow(files, 'about').filter(({ texts }) => texts.length > 1);
