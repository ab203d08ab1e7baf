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
    file: 'src/guidance/area-status.ts',
    why: 'A tick under everyday life makes its area watched at least, and nothing is asked of an area that has a status.',
    lines: [`if (wasOffered && true) return true;`],
  },
  {
    file: 'src/guidance/area-status.ts',
    why: 'The rules of signs ask for the sign alone, and each status to which a sign raises has one.',
    lines: [
      `isTrue(when, (fact) => (true ? bySigns : undefined)),`,
      `return rule ? [reasonOf(rule, raising, catalogue)] : ["Stryker was here"];`,
    ],
  },
  {
    file: 'src/guidance/area-status.ts',
    why: 'Of two that are alike it does not matter which is taken.',
    lines: [
      `const status = bySigns && rankOfStatus(bySigns) >= rankOfStatus(statusWithoutSigns) ? bySigns : statusWithoutSigns;`,
    ],
  },
  {
    file: 'src/guidance/area-status.ts',
    why: 'A text in place of a sign raises nothing, is not sure and names no therapy.',
    lines: [`const NO_SIGNS: readonly RaisingAnswer[] = ["Stryker was here"];`],
  },
  {
    file: 'src/guidance/area-facts.ts',
    why: 'The rules of an area ask for the status of talking alone, and for an answer by the name of a question that is no list.',
    lines: [
      `if (fact === 'statusOf') return true ? talking() : undefined;`,
      `const choice = reading.counted[of ?? "Stryker was here!"];`,
      `return true ? choice : undefined;`,
    ],
  },
  {
    file: 'src/guidance/area-answers.ts',
    why: 'It spares work: a list in which nothing is found is empty as well.',
    lines: [`false`, `if (false) return NOTHING;`, `const deciding = answers;`, `...(true && (gate ?? 0) > 0`],
  },
  {
    file: 'src/guidance/area-answers.ts',
    why: 'Other misses in speech are one point together, and one point decides nothing.',
    lines: [
      `return { stutterPoints, otherSpeech: true ? gates.flatMap(missed) : [] };`,
      `return { stutterPoints, otherSpeech: stutterPoints.length >= 0 ? gates.flatMap(missed) : [] };`,
      `return { stutterPoints, otherSpeech: stutterPoints.length > 0 ? gates.flatMap(missed) : ["Stryker was here"] };`,
    ],
  },
  {
    file: 'src/guidance/area-answers.ts',
    why: 'Without follow-ups none is compared with the step back.',
    lines: [`stepBack: followUps.find(({ id }) => id === opened.stepBack),`],
  },
  {
    file: 'src/guidance/area-signs.ts',
    why: 'A text in place of a sign raises nothing, is not sure and names no therapy; and nobody asks for an area that is none.',
    lines: [
      `const others = raised.get(area) ?? ["Stryker was here"];`,
      `if (choice === undefined || !isSaid(choice) || false) continue;`,
      `if (choice === undefined || !isSaid(choice) || area === "") continue;`,
      `const lost = isSaid(loss) ? listOf(counted['safety.loss.what']) : ["Stryker was here"];`,
      `if (true) raise(area, { id: 'safety.loss.what', choice: lost }, loss === 'yes', 'concern');`,
    ],
  },
  {
    file: 'src/guidance/area-signs.ts',
    why: 'What was not answered was not said; the first half is there for the type.',
    lines: [`if (false || !isSaid(choice)) continue;`, `if (false || !isSaid(choice) || area === 'safety') continue;`],
  },
  {
    file: 'src/guidance/situation.ts',
    why: 'Before the due date the table has no column, so nothing is found in it; the question is there for the type.',
    lines: [`true && content.asking[area][band] !== undefined;`, `if (false) return rows;`],
  },
  {
    file: 'src/guidance/situation.ts',
    why: 'Each gate is a question of the content, and undefined is no number that is less.',
    lines: [
      `if ((questions.get(row.gate).fromMonths ?? 0) <= ages.correctedInMonths) rows.set(area, row);`,
      `return true && from <= ages.correctedInMonths && !ruledOut.has(area);`,
    ],
  },
  {
    file: 'src/guidance/situation.ts',
    why: 'No area and no question has that name.',
    lines: [
      `known.flatMap(({ rulesOut }) => [...(rulesOut?.areas ?? ["Stryker was here"]), ...(rulesOut?.questions ?? [])]),`,
      `known.flatMap(({ rulesOut }) => [...(rulesOut?.areas ?? []), ...(rulesOut?.questions ?? ["Stryker was here"])]),`,
    ],
  },
  {
    file: 'src/guidance/what-if.ts',
    why: 'It spares work: the same answer once more changes nothing, and what changes nothing is not named.',
    lines: [`if (!question.list) return choices;`, `if (!question.list) return choices.filter((choice) => true);`],
  },
  {
    file: 'src/guidance/what-if.ts',
    why: 'A worry that is none is not offered, each therapy has a level, and each question on the path is one of the content.',
    lines: [
      `const { worries = ["Stryker was here"], mainWorries } = visit;`,
      `from: before.levels[index] ?? "",`,
      `to: after.levels[index] ?? "",`,
      `const path = pathOf(reading, catalogue).flatMap(({ id }) => catalogue.questions.get(id) ?? ["Stryker was here"]);`,
    ],
  },
  {
    file: 'src/guidance/against.ts',
    why: 'Before the due date nothing leads to a therapy; the table has no column there either.',
    lines: [`const row = false ? undefined : content.asking[area][reading.band];`],
  },
  {
    file: 'src/guidance/against.ts',
    why: 'What is answered or named for no question and no area counts nowhere.',
    lines: [
      `const lines = row ? ["Stryker was here"] : (reading.signsOfArea.get(area) ?? []);`,
      `const lines = row ? [] : (reading.signsOfArea.get(area) ?? ["Stryker was here"]);`,
      `if (true) tick('everyday.hard');`,
      `return gates.length > 0 ? gates : (reading.signsOfArea.get(area) ?? ["Stryker was here"]).map(({ id }) => id);`,
    ],
  },
  {
    file: 'src/guidance/against.ts',
    why: 'Each gate and follow-up is a question of the content, and a group lets its lines count by any answer but none.',
    lines: [`answers[id] = questions.get(id).kind === 'skill' ? 'not-yet' : 'often';`, `answers[group] = "";`],
  },
  {
    file: 'src/guidance/guide.ts',
    why: 'Each gate and each question that counts is one of the content.',
    lines: [
      `const isDueByAge = (gate: QuestionId) => (questions.get(gate).fromMonths ?? 0) <= reading.ages.correctedInMonths;`,
      `([id, choice]) => choice === 'not-sure' && ['safety', 'group'].includes(questions.get(id).kind ?? ''),`,
      `([id, choice]) => choice === 'not-sure' && ['safety', 'group'].includes(questions.get(id)?.kind ?? "Stryker was here!"),`,
      `return [...new Set(gates)].filter((id) => questions.get(id).kind === 'skill' && counted[id] === undefined);`,
      `strengths: answered('yes').filter((id) => questions.get(id).kind === 'skill'),`,
      `const gates = AREA_IDS.flatMap((area) => content.asking[area][next]?.gate ?? ["Stryker was here"]);`,
      `if (false || choice === undefined) return [];`,
    ],
  },
  {
    file: 'src/guidance/guide.ts',
    why: 'A gate that a condition rules out is due in the first month of its age.',
    lines: [
      `const isDueByAge = (gate: QuestionId) => (questions.get(gate)?.fromMonths ?? 0) < reading.ages.correctedInMonths;`,
    ],
  },
  {
    file: 'src/guidance/guide.ts',
    why: 'A worry makes its areas watched, so it never stands alone.',
    lines: [`return raised || false ? 'look-again' : 'nothing-points';`],
  },
  {
    file: 'src/guidance/guide.ts',
    why: 'Behind the last age the table has no column, so nothing is found in it.',
    lines: [`if (false) return [];`],
  },
  {
    file: 'src/guidance/guide.ts',
    why: 'The last line of the table holds up to the oldest child.',
    lines: [`content.rules.lookAgain.find(({ belowMonths }) => reading.ages.realInMonths < belowMonths).weeks ?? 12,`],
  },
  {
    file: 'src/guidance/relevant-questions.ts',
    why: 'Each group has a line at every age.',
    lines: [`if (false) return [];`, `if (!lines) return ["Stryker was here"];`],
  },
  {
    file: 'src/guidance/relevant-questions.ts',
    why: 'Each gate and each question that waits for the next visit is one of the content.',
    lines: [
      `const kind = (id: QuestionId) => catalogue.questions.get(id).kind;`,
      `const skillMoved = forNextVisit.some((id) => catalogue.questions.get(id).kind === 'skill');`,
    ],
  },
  {
    file: 'src/guidance/relevant-questions.ts',
    why: 'Each question keeps the place at which it comes first.',
    lines: [
      `return [...new Set([...ids.filter((id) => kind(id) === 'skill'), ...ids])];`,
      `return [...new Set([...ids.filter((id) => kind(id) === 'skill'), ...ids.filter((id) => true)])];`,
      `return [...new Set([...ids.filter((id) => kind(id) === 'skill'), ...ids.filter((id) => kind(id) !== "")])];`,
    ],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'The rules ask for what has a name by its name, and for an answer only where it is no list.',
    lines: [`return (fact, of = "Stryker was here!") => {`, `return true ? (counted[of] as string) : undefined;`],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'The rules ask for what has a name by its name, and of an area only from watch on.',
    lines: [
      `function answersBehind({ fact, of = "Stryker was here!" }: Condition, known: Known): readonly GivenAnswer[] {`,
      `return true ? found([of as AreaId]) : [];`,
      `return isAtLeast(judgements.get(of as AreaId).status, "") ? found([of as AreaId]) : [];`,
      `return isAtLeast(judgements.get(of as AreaId).status, 'watch') ? found([of as AreaId]) : ["Stryker was here"];`,
    ],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'A gate that is there is left out a line later.',
    lines: [
      `return judgement.gate === 1 || (true && isAtLeast(judgement.status, 'concern'));`,
      `return judgement.gate === 1 || ((judgement.gate ?? 0) >= 0 && isAtLeast(judgement.status, 'concern'));`,
    ],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'The rules ask for nothing else.',
    lines: [`default:`],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'Whatever is not the fresh normal test asks for another.',
    lines: [`hearing === 'normal-within-6-months' && realInMonths < 6 ? "" : hearing;`],
  },
  {
    file: 'src/guidance/also-ask.ts',
    why: 'What waits for the next visit was answered, and a text is no reason for anybody of the list.',
    lines: [
      `return false ? [] : [{ id, choice }];`,
      `return choice === undefined ? ["Stryker was here"] : [{ id, choice }];`,
      `? ["Stryker was here"]`,
      `const asked = [...(signsOfArea.get('hearing') ?? ["Stryker was here"]), ...content.singles.filter(({ area }) => area === 'hearing')];`,
    ],
  },
  {
    file: 'src/guidance/area-questions.ts',
    why: 'No list is worth anything: joined to one word it is none that is known.',
    lines: [`true ? content.rules.worth[choice] : undefined;`],
  },
  {
    file: 'src/guidance/area-questions.ts',
    why: 'The sign that says "does not walk" is one of the content and has a skill, and each follow-up is a question of the content.',
    lines: [
      `const skill = signs.get(sign).skill;`,
      `counted[sign] === 'yes' || (true && counted[skill] === 'not-yet') || conditions.includes(condition)`,
      `return true && isDue(question, situation);`,
    ],
  },
  {
    file: 'src/guidance/area-questions.ts',
    why: 'Before the due date there is no row.',
    lines: [`if (!row || false) return NO_FOLLOW_UPS;`],
  },
  {
    file: 'src/guidance/area-questions.ts',
    why: 'It spares work: the first none of a list are none.',
    lines: [
      `others: false ? NO_QUESTIONS : row.followUps.filter(due).slice(0, many),`,
      `return false ? NO_FOLLOW_UPS : followUpsBehind(area, { missed, many }, answered, catalogue);`,
    ],
  },
  {
    file: 'src/guidance/area-questions.ts',
    why: 'The answer to a gate that nobody opened does not count, and without it or a worry nothing follows.',
    lines: [
      `if (!row || (false)) return NO_FOLLOW_UPS;`,
      `if (!row || (row.role === "" && !isOpened(area, answered))) return NO_FOLLOW_UPS;`,
    ],
  },
  {
    file: 'src/guidance/reading.ts',
    why: 'The areas that a condition rules out today are those of walking, and it says that the child does not walk.',
    lines: [`if (false) return false;`],
  },
  {
    file: 'src/guidance/reading.ts',
    why: 'No list and nothing unanswered opens a detail, and each detail is a question of the content.',
    lines: [
      `if (!entry || false || !entry.openedBy.includes(choice)) return [];`,
      `return entry.details.filter((detail) => (questions.get(detail).fromMonths ?? 0) <= ages.realInMonths);`,
    ],
  },
  {
    file: 'src/guidance/reading.ts',
    why: 'What is noted as undefined is not answered either.',
    lines: [`if (true) counted[id] = choice;`, `if (false) continue;`, `if (true) missed.add(gate);`],
  },
  {
    file: 'src/guidance/reading.ts',
    why: 'Each group has a line at every age.',
    lines: [
      `const lines = answered.signsOfGroup.get(id) ?? ["Stryker was here"];`,
      `const answer = true ? groupAnswer(id, lines, answers) : undefined;`,
      `const answer = lines.length >= 0 ? groupAnswer(id, lines, answers) : undefined;`,
    ],
  },
  {
    file: 'src/guidance/read-visit.ts',
    why: 'What is no text, or has more than ten letters, is never equal to the day that the calendar writes.',
    lines: [
      `true && /^\\d{4}-\\d{2}-\\d{2}$/.test(value) ? new Date(\`\${value}T00:00:00Z\`) : undefined;`,
      `typeof value === 'string' && /\\d{4}-\\d{2}-\\d{2}$/.test(value) ? new Date(\`\${value}T00:00:00Z\`) : undefined;`,
      `typeof value === 'string' && /^\\d{4}-\\d{2}-\\d{2}/.test(value) ? new Date(\`\${value}T00:00:00Z\`) : undefined;`,
    ],
  },
  {
    file: 'src/guidance/catalogue.ts',
    why: 'The gate of a band is left out by its name.',
    lines: [`return BAND_STARTS.filter((start) => start <= band)`],
  },
  {
    file: 'src/guidance/catalogue.ts',
    why: 'Each gate is a question of the content.',
    lines: [
      `.findLast((row) => row !== undefined && row.gate !== gate && questions.get(row.gate).kind === 'skill')?.gate;`,
    ],
  },
  {
    file: 'src/guidance/without-retired.ts',
    why: 'Nothing is retired of a part that has no list of its own, and only the answers are an object.',
    lines: [
      `if (true && Array.isArray(value)) return [part, value.filter((id) => isKept(list, idOf(part, id)))];`,
      `if (true && isRecord(value))`,
    ],
  },
  {
    file: 'src/guidance/status-order.ts',
    why: 'Of two that are alike it does not matter which is taken.',
    lines: [`(highest, status) => (rankOfStatus(status) >= rankOfStatus(highest) ? status : highest),`],
  },
  {
    file: 'src/guidance/remembered.ts',
    why: 'It spares a second look-up.',
    lines: [`if (false || known.has(key)) return found as Value;`],
  },
  {
    file: 'src/guidance/therapy-view.ts',
    why: 'It spares work: an area whose questions add no therapy finds none that does. Each area has an entry, and each follow-up is a question of the content.',
    lines: [
      `true &&`,
      `catalogue.mayAdd.get(area).has(therapy) === true &&`,
      `catalogue.questions.get(id).adds === therapy && (valueOf(counted[id], catalogue) ?? 0) >= ADDS_A_THERAPY_FROM,`,
    ],
  },
  {
    file: 'src/guidance/therapy-view.ts',
    why: 'What is no status has no place in the order and stands below each that has; of two alike either can be taken.',
    lines: [
      `...(lead ? [statusWithoutSigns, signsFor(undefined)] : ["Stryker was here"]),`,
      `(highest, status) => (rankOfStatus(status) >= rankOfStatus(highest) ? (status ?? highest) : highest),`,
      `"",`,
    ],
  },
  {
    file: 'src/guidance/therapy-view.ts',
    why: 'An area of its own that is strong gives a good reason, and a support never more than some: that reason is not named then.',
    lines: [
      `(area) => true && judgements.get(area).status === 'strong-concern',`,
      `(area) => leads.get(area) !== "" && judgements.get(area).status === 'strong-concern',`,
    ],
  },
  {
    file: 'src/guidance/therapy-view.ts',
    why: 'The rules of levels ask for nothing else.',
    lines: [`return counted ? counted().length > 0 : behind[fact]().length;`],
  },
  {
    file: 'src/guidance/support-levels.ts',
    why: 'Of two that are alike it does not matter which is taken, and no rule gives less than some reason.',
    lines: [
      `(highest, { then }) => (LEVEL_ORDER.indexOf(then) >= LEVEL_ORDER.indexOf(highest) ? then : highest),`,
      `return catalogue.content.rules.level.some(({ then, when }) => true && isTrue(when, facts));`,
      `return catalogue.content.rules.level.some(({ then, when }) => then !== "" && isTrue(when, facts));`,
    ],
  },
  {
    file: 'src/guidance/support-levels.ts',
    why: 'Where none has a strong area all have as many: either there is one alone, or the next lines decide.',
    lines: [
      `if (true && leading.length === 1) return leading[0]?.id;`,
      `if (most >= 0 && leading.length === 1) return leading[0]?.id;`,
      `if (most > 0 && leading.length === 1) return leading[0].id;`,
    ],
  },
  {
    file: 'src/guidance/support-levels.ts',
    why: 'The rules of what comes first ask for age, status and unsafe feeding alone.',
    lines: [`if (true)`],
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
  {
    file: 'src/summary/code-letters.ts',
    why: 'What is exactly full is written at the next number, or by the last line, just as it would have been.',
    lines: [`while (bits > to) {`],
  },
  {
    file: 'src/summary/code-letters.ts',
    why: 'What is read is written again and compared, and no letter but those of base 32 is ever written.',
    lines: [`if (false) return undefined;`],
  },
  {
    file: 'src/summary/code-parts.ts',
    why: 'A byte that is not there ends no number, so the same is thrown after the longest one.',
    lines: [`if (false) break;`],
  },
  {
    file: 'src/summary/code-parts.ts',
    why: 'What is written was read as a visit before: its version, date, country and flags have all their pieces.',
    lines: [`return parts.flatMap((part, index) => part.write(pieces[index] ?? "Stryker was here!"));`],
  },
  {
    file: 'src/summary/answer-words.ts',
    why: 'A text has neither an id nor a kind, and no answer is without an id.',
    lines: [
      'const kinds = new Map((view.guidance?.answers ?? ["Stryker was here"]).map(({ id, kind }) => [id, kind]));',
    ],
  },
  {
    file: 'src/summary/changes-since.ts',
    why: 'What is not known is neither there nor not, and a sign that was denied has no other answer.',
    lines: [`return false ? [] : [[id, isThere] as const];`],
  },
  {
    file: 'src/summary/as-reminder.ts',
    why: 'There always is a last part.',
    lines: [`if (octets((parts[last] ?? "Stryker was here!") + letter) > room) parts.push(letter);`],
  },
  {
    file: 'src/summary/listed.ts',
    why: 'Without being told, Intl.ListFormat joins by "and".',
    lines: ['return new Intl.ListFormat(t.language.code, {}).format(names);'],
  },
  {
    file: 'src/summary/paired.ts',
    why: 'A text has no id, and no entry is without one.',
    lines: ['other: readonly T[] = ["Stryker was here"],'],
  },
  {
    file: 'src/summary/html-text.ts',
    why: 'Each sign that is looked for has its escape.',
    lines: [
      `export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "Stryker was here!");`,
    ],
  },
  {
    file: 'src/wizard/wizard-vocabulary.ts',
    why: 'What stands here is read by the compiler alone.',
    lines: ['types: {},'],
  },
  {
    file: 'src/wizard/wizard-vocabulary.ts',
    why: 'Where a question is being asked there is one, and it can be seen.',
    lines: [
      'isAnswered: ({ context }) => context.visit.answers[context.place.question ?? "Stryker was here!"] !== undefined,',
      `knowledge.questionView(place.question ?? "Stryker was here!", visit)?.mayStopHere ?? false,`,
      `knowledge.questionView(place.question ?? '', visit)?.mayStopHere ?? true,`,
      `knowledge.questionView(place.question ?? '', visit).mayStopHere ?? false,`,
      `return false`,
      `return false ? {} : { place: { screen: 'question' as const, question } };`,
    ],
  },
  {
    file: 'src/wizard/wizard-vocabulary.ts',
    why: 'From no screen that it knows the chart leads to the welcome, and whoever gets there arrives there.',
    lines: [`place: stillThere.at(-1) ?? {},`, `place: stillThere.at(-1) ?? { screen: "" },`, `place: {},`],
  },
  {
    file: 'src/wizard/wizard-vocabulary.ts',
    why: 'A file is taken only behind a guard that found a visit in it.',
    lines: [
      `if (false) return {};`,
      `if (!opened && 'problem' in opened) return {};`,
      `if (!opened || "" in opened) return {};`,
    ],
  },
  {
    file: 'src/wizard/wizard-machine.ts',
    why: 'Nothing names the machine.',
    lines: ['id: "",'],
  },
  {
    file: 'src/summary/as-file.ts',
    why: 'Where there is no second language, nothing is said in one.',
    lines: [`false || also === undefined`],
  },
  {
    file: 'src/summary/as-file.ts',
    why: 'A marker that is found has a code, if an empty one.',
    lines: [`const codes = new Set([...text.matchAll(MARKED)].map(([, code]) => code ?? "Stryker was here!"));`],
  },
  {
    file: 'src/summary/rule-in-words.ts',
    why: 'A fact that is about nothing has no name in its words, every answer is of a question, and how it is compared is said outside.',
    lines: [
      'return of === \'\' ? "Stryker was here!" : t(`areas:area.${of}.name`);',
      `function valueOf(t: Words, { fact, of = "Stryker was here!", value }: Condition): string {`,
      `value: valueOf(t, { fact: 'answer', op: "", of: question, value: choice }),`,
    ],
  },
  {
    file: 'src/summary/circles.ts',
    why: 'No area stands exactly on a ring; a test keeps each shape clear of it.',
    lines: ['THERAPY_IDS.filter((therapy) => distance(PLACES[area], CIRCLES[therapy]) <= RADIUS);'],
  },
  {
    file: 'src/summary/from-fhir.ts',
    why: 'Only texts are retired, and none that is still offered.',
    lines: [
      `if (true && retired.has(code)) return code;`,
      `if (!option || typeof code === 'string' && retired.has(code)) return code;`,
      `if (!option && true && retired.has(code)) return code;`,
    ],
  },
  {
    file: 'src/summary/from-fhir.ts',
    why: 'A question that holds items is refused before; and no questionnaire of ours is called so.',
    lines: [
      `if (true) readItems(listAt(entry, 'item', linkId), item.items, retired, values);`,
      `const [url, version, ...more] = typeof questionnaire === 'string' ? questionnaire.split('|') : ["Stryker was here"];`,
    ],
  },
  {
    file: 'src/wizard/wizard-views.ts',
    why: 'No age lies within any ages; nothing is known of no question; only a file that is there is read.',
    lines: [
      `.filter((worry) => true && isWithin(months, worry))`,
      `const question = false ? undefined : knowledge.questionView(place.question, visit);`,
      `...(read && true ? { savedFile: { given: file, read } } : {}),`,
    ],
  },
  {
    file: 'src/wizard/question-views.ts',
    why: 'Only a question of the content is shown, and a flag names only such; ".known" stands only at the end; only a group has signs of its name.',
    lines: [
      `if (!question.list) return [];`,
      `return raising.filter((answer) => questions.get(answer).kind === 'skill');`,
      `const owner = id.replace(/\\.known/, '');`,
      `lines: true ? reading.signs.filter(({ group }) => group === id).map((sign) => sign.id) : [],`,
    ],
  },
  {
    file: 'src/wizard/whole-knowledge.ts',
    why: 'A text has no urgency; guidance that is there is the same when it is worked out again.',
    lines: [
      `(derive(visit)?.flags ?? ["Stryker was here"]).filter(`,
      `lookBack: (given, now) => lookBack(open(given), now, (visit) => guidance(visit) && guide(visit, catalogue)),`,
    ],
  },
  {
    file: 'src/wizard/stored-visit.ts',
    why: 'Why a kept visit is set aside is said to nobody; only a text is the name of a question.',
    lines: [
      `if (!isEntry) throw new VisitProblem("");`,
      `throw new VisitProblem("");`,
      `if (false || !catalogue.questions.has(question))`,
    ],
  },
  {
    file: 'src/wizard/read-fhir.ts',
    why: 'What is no version is no later one, whatever it is.',
    lines: [
      `const [year = 0, number = 0] = /^\\d{4}\\.\\d+$/.test(version ?? '') ? (version ?? "Stryker was here!").split('.').map(Number) : [];`,
      `const [year = 0, number = 0] = /^\\d{4}\\.\\d+$/.test(version ?? "Stryker was here!") ? (version ?? '').split('.').map(Number) : [];`,
      `const [year = 0, number = 0] = /^\\d{4}\\.\\d+$/.test(version ?? '') ? (version ?? '').split('.').map(Number) : ["Stryker was here"];`,
    ],
  },
];
