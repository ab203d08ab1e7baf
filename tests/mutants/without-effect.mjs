/**
 * Mutants that no test can kill, because nothing that anybody can see changes. Each is the line as the mutant leaves it.
 * `npm run test:mutants` counts them apart, and says which of them is no longer alive.
 * @type {readonly { file: string, why: string, lines: readonly string[] }[]}
 */
export const WITHOUT_EFFECT = [
  {
    file: 'src/guidance/flags.ts',
    why: 'Only what was answered is looked up, and only a question of the content counts as answered.',
    lines: [`return said === choice || (said === 'not-sure' && questions.get(question).kind === 'safety');`],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'A flag has one reason.',
    lines: [`flag.because.every(({ answers }) => answers.some(({ id }) => questions.get(id)?.kind === 'skill'));`],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'No rule of a flag compares an answer that is a list, and a list is equal to no text.',
    lines: [`if (fact === 'answer') return true ? (counted[of] as string) : undefined;`],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'A rule of a flag asks for an answer, an age, a gate or a status, and names of what; every area is judged.',
    lines: [
      `const facts: Facts = (fact, of = "Stryker was here!") => {`,
      `return true ? judgements.get(of as AreaId).status : undefined;`,
    ],
  },
  {
    file: 'src/guidance/flags.ts',
    why: 'No emergency leads to a doctor today; its route is the number to call, which a test holds.',
    lines: [`const isToday = lowered === 'today' || false;`, `const isToday = lowered === 'today' || lowered === "";`],
  },
  {
    file: 'src/guidance/predicate.ts',
    why: 'What is not known has no rank, and without one the last line says the same.',
    lines: [
      `if (false) return op === 'below';`,
      `return op === 'at-least' ? true && left >= right : left === undefined || left < right;`,
    ],
  },
  {
    file: 'src/clinic/accent.ts',
    why: 'At the last step stands the same colour as behind it. No colour of 8,000,000 that were tried stands at exactly 7 to 1.',
    lines: [
      `for (let step = 0; step < STEPS; step += 1) {`,
      `if (leastContrastOf(now, theme) > ENOUGH) return now;`,
      `if (least > ENOUGH) return undefined;`,
    ],
  },
  {
    file: 'src/embed/link-choices.ts',
    why: 'A choice that is not made is left out of what is given; the type allows no undefined.',
    lines: ["return false || value === '' ? [] : [`${NAMES[of]}=${encodeURIComponent(value)}`];"],
  },
  {
    file: 'src/clinic/opening-hours.ts',
    why: 'The clock of a zone always names day, hour and minute.',
    lines: [
      `const part = (type: string) => parts.find((found) => found.type === type)?.value ?? "Stryker was here!";`,
      `const part = (type: string) => parts.find(found => found.type === type).value ?? '';`,
      `day: DAYS.find((day) => day === weekday) ?? "",`,
    ],
  },
  {
    file: 'src/clinic/opening-hours.ts',
    why: 'What is not written as times holds none, whatever it is.',
    lines: [
      `const hoursOn = (hours: Hours, day: Day): readonly Range[] => rangesOf(hours[day] ?? "Stryker was here!") ?? [];`,
    ],
  },
  {
    file: 'src/clinic/opening-hours.ts',
    why: 'At the minute at which it opens it is open, and no next time is looked for.',
    lines: [`const next = hoursOn(hours, day).find(({ from }) => ahead > 0 || from >= minute);`],
  },
  {
    file: 'src/clinic/profile.ts',
    why: 'What throws is refused, and no zone has an empty name: the browser throws for that too.',
    lines: [
      '} catch {}',
      `return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== "Stryker was here!";`,
    ],
  },
  {
    file: 'src/clinic/load-clinic.ts',
    why: 'Whoever a link chose is built in, and has a profile beside the face.',
    lines: ['const profile = await PROFILES[`./profiles/${shown.chosen}.json`]();'],
  },
  {
    file: 'src/embed/frame-element.ts',
    why: 'Where nothing is given, "null" is tried, which is no code of a language.',
    lines: ['...(true && LANGUAGE.test(language) ? { language } : {}),'],
  },
  {
    file: 'src/embed/frame.ts',
    why: 'A text is no time and falls out at once; each height is infinitely far from either infinity.',
    lines: ['let told: number[] = ["Stryker was here"];', 'let last = +Infinity;'],
  },
  {
    file: 'src/embed/loader.ts',
    why: 'A frame that is asked is on the page, and has a window there.',
    lines: [`frame.contentWindow.postMessage(HEIGHT_REQUEST, isOpaque ? '*' : embed.origin);`],
  },
];
