interface SeedFact {
  /** `A` is the article on occupational and speech therapy, `B` the one on occupational therapy and physiotherapy; then its section */
  readonly id: `${'A' | 'B'}.${string}.${string}`;
  /** in our own words */
  readonly fact: string;
}
export interface ToldFact extends SeedFact {
  /** a place in the explainer's texts, and what a text there says (of a list: each of them) */
  readonly says: Readonly<Record<string, RegExp | readonly RegExp[]>>;
  /** what was wrong with it, where it is not told as it stands there */
  readonly corrected?: string;
}
export interface LeftOut extends SeedFact {
  readonly leftOut: string;
}

/** Every section of both articles, in their order; each has at least one fact, told or left out. */
export const SECTIONS = [
  ...['A.offer', 'A.intro', 'A.occupational', 'A.speech', 'A.focus', 'A.methods', 'A.scope', 'A.evaluation'],
  ...['A.together', 'A.same', 'A.helps', 'A.names', 'A.clinic'],
  ...['B.offer', 'B.intro', 'B.contents', 'B.occupational', 'B.occupational-focus', 'B.occupational-who'],
  ...['B.physical', 'B.physical-focus', 'B.physical-who', 'B.table', 'B.together', 'B.choosing', 'B.faq', 'B.end'],
] as const;

/**
 * Every fact of both articles that a parent can read on any result. A key is `file:path`; `faq:<id>` is a question with its
 * answer, `conditions:<id>` a condition with its text.
 */
export const TOLD: readonly ToldFact[] = [
  {
    id: 'A.offer.home',
    fact: 'Speech therapy can come to the home.',
    says: { 'faq:onlineOrHome': /visit homes/, 'steps:askTherapist.list': /come to our home/ },
  },
  {
    id: 'A.offer.virtual',
    fact: 'Speech therapy can be by video.',
    says: { 'faq:onlineOrHome': /by video/, 'steps:askTherapist.list': /by video/ },
  },
  {
    id: 'A.offer.free-call',
    fact: 'A first talk can be free.',
    says: { 'faq:firstCall': /free first call/, 'steps:askTherapist.list': /free first call/ },
  },

  {
    id: 'A.intro.well-being',
    fact: 'Both want the child to do well.',
    says: { 'faq:sameSpeechOccupational': /share some goals: that your child does well/ },
  },
  {
    id: 'A.intro.apart',
    fact: 'They work on different things in different ways.',
    says: { 'faq:sameSpeechOccupational': /own field and its own ways of working/ },
  },

  {
    id: 'A.occupational.profession',
    fact: 'Occupational therapy is a health profession.',
    says: { 'therapies:occupational.what': /trained health professionals/ },
  },
  {
    id: 'A.occupational.ages',
    fact: 'It helps people of all ages.',
    says: { 'therapies:occupational.what': /people of all ages/ },
  },
  {
    id: 'A.occupational.meaning',
    fact: 'It helps them to take part in what matters to them.',
    says: { 'therapies:occupational.what': /take part in the things that matter to them/ },
  },
  {
    id: 'A.occupational.tasks',
    fact: 'It works on daily tasks.',
    says: { 'therapies:occupational.suits': /daily tasks/, 'faq:sameSpeechOccupational': /works on daily tasks/ },
  },
  {
    id: 'A.occupational.motor',
    fact: 'It works on how hands and body move.',
    says: { 'therapies:occupational.looksAt': /hands, fingers and body move/ },
  },
  {
    id: 'A.occupational.senses',
    fact: 'It works on how the senses are dealt with.',
    says: { 'therapies:occupational.worksOn': /^Senses: strong or weak reactions/ },
  },
  {
    id: 'A.occupational.alone',
    fact: 'It helps to do daily things alone.',
    says: { 'therapies:occupational.worksOn': /without help/, 'therapies:occupational.what': /do more alone/ },
  },
  {
    id: 'A.occupational.fine-motor',
    fact: 'With children it often works on hands and fingers.',
    says: { 'therapies:occupational.worksOn': /^Hands and fingers/ },
  },
  {
    id: 'A.occupational.self-care',
    fact: 'With children it often works on looking after oneself.',
    says: { 'therapies:occupational.worksOn': /^Daily routines: dressing, washing/ },
  },

  {
    id: 'A.speech.names',
    fact: 'It has three names.',
    says: { 'therapies:speech.otherNames': [/speech-language therapy/, /speech-language pathology/] },
  },
  {
    id: 'A.speech.people',
    fact: 'The people are speech therapists, or speech-language pathologists (SLP).',
    says: { 'therapies:speech.otherNames': [/speech therapist/, /speech-language pathologist/, /SLP/] },
  },
  {
    id: 'A.speech.profession',
    fact: 'It is a profession of its own.',
    says: { 'therapies:speech.what': /trained health professionals/, 'faq:sameSpeechOccupational': /two professions/ },
  },
  {
    id: 'A.speech.evaluates',
    fact: 'It finds out what is hard in communicating and swallowing, and works on it.',
    says: {
      'therapies:speech.what': [
        /understand others and to be understood/,
        /eat, drink and swallow/,
        /find out what is hard, and work on it/,
      ],
    },
    corrected: 'speech therapists diagnose disorders of communication, but no medical causes: it evaluates',
  },
  {
    id: 'A.speech.ages',
    fact: 'It helps people of all ages.',
    says: { 'therapies:speech.what': /people of all ages/ },
  },
  { id: 'A.speech.sounds', fact: 'It works on speech sounds.', says: { 'therapies:speech.worksOn': /speech sounds/ } },
  {
    id: 'A.speech.language',
    fact: 'It works on understanding and using language.',
    says: { 'therapies:speech.worksOn': /Understanding words, and using them/ },
  },
  {
    id: 'A.speech.social',
    fact: 'It works on using language with others.',
    says: { 'therapies:speech.worksOn': /with other people/ },
  },
  { id: 'A.speech.fluency', fact: 'It works on stuttering.', says: { 'therapies:speech.worksOn': /\(stuttering\)/ } },
  { id: 'A.speech.voice', fact: 'It works on the voice.', says: { 'therapies:speech.worksOn': /^A voice/ } },
  {
    id: 'A.speech.feeding',
    fact: 'It works on eating and swallowing.',
    says: { 'therapies:speech.worksOn': /^Eating, drinking and swallowing/ },
  },

  {
    id: 'A.focus.occupational',
    fact: 'Side by side: occupational therapy works on hands, senses, self-care and doing things alone.',
    says: { 'therapies:differences.focus.occupational': [/Hands/, /senses/, /dressing and eating/] },
  },
  {
    id: 'A.focus.speech',
    fact: 'Side by side: speech therapy works on sounds, language, talking with others, stuttering, voice and swallowing.',
    says: {
      'therapies:differences.focus.speech': [
        /Sounds/,
        /words/,
        /talking with others/,
        /stuttering/,
        /voice/,
        /swallowing/,
      ],
    },
  },

  {
    id: 'A.methods.hand-tasks',
    fact: 'Occupational therapy uses activities for skilled hands.',
    says: { 'therapies:occupational.session': /hands strong and skilled/ },
  },
  {
    id: 'A.methods.senses',
    fact: 'It uses ways to help the senses.',
    says: { 'therapies:occupational.session': /touch, sound and movement feel easier/ },
  },
  {
    id: 'A.methods.aids',
    fact: 'It names aids that make a task easier.',
    says: { 'therapies:occupational.tools': /other aids/, 'therapies:occupational.session': /make a task easier/ },
  },
  {
    id: 'A.methods.surroundings',
    fact: 'It changes the surroundings.',
    says: {
      'therapies:occupational.tools': /Changes to a room/,
      'therapies:occupational.session': /changes at home or in the classroom/,
    },
  },
  {
    id: 'A.methods.sounds',
    fact: 'Speech therapy practises sounds.',
    says: { 'therapies:speech.session': /Practice of single sounds/ },
  },
  {
    id: 'A.methods.language',
    fact: 'It uses language activities.',
    says: { 'therapies:speech.session': /Word and sentence games/ },
  },
  {
    id: 'A.methods.social',
    fact: 'It practises being with others.',
    says: { 'therapies:speech.session': /taking turns and being with others/ },
  },
  {
    id: 'A.methods.fluency',
    fact: 'It teaches ways to talk more smoothly.',
    says: { 'therapies:speech.session': /easier when words get stuck/ },
  },
  {
    id: 'A.methods.voice',
    fact: 'It uses voice exercises.',
    says: { 'therapies:speech.session': /Exercises for the voice/ },
  },
  {
    id: 'A.methods.swallowing',
    fact: 'It works on swallowing.',
    says: { 'therapies:speech.session': /chewing and swallowing/ },
  },

  {
    id: 'A.scope.wide',
    fact: 'Occupational therapy is wide: self-care, school, play and the places outside home.',
    says: {
      'therapies:differences.scope.occupational': [/^Wide/, /home/, /school/, /play/, /outside home/],
      'therapies:differences.focus.occupational': /dressing and eating/,
    },
  },
  {
    id: 'A.scope.focused',
    fact: 'Speech therapy is focused: communicating, being with others and swallowing.',
    says: { 'therapies:differences.scope.speech': [/^Focused/, /communicating/, /connecting/, /swallowing/] },
  },

  {
    id: 'A.evaluation.daily',
    fact: 'The occupational therapist looks at daily life.',
    says: {
      'therapies:occupational.looksAt': /does in a day/,
      'therapies:differences.evaluation.occupational': /Daily tasks/,
    },
  },
  {
    id: 'A.evaluation.movement',
    fact: 'The occupational therapist looks at movement.',
    says: { 'therapies:occupational.looksAt': /move/, 'therapies:differences.evaluation.occupational': /movement/ },
  },
  {
    id: 'A.evaluation.senses',
    fact: 'The occupational therapist looks at the senses.',
    says: {
      'therapies:occupational.looksAt': /reacts to sound, touch/,
      'therapies:differences.evaluation.occupational': /senses/,
    },
  },
  {
    id: 'A.evaluation.places',
    fact: 'The occupational therapist looks at the surroundings.',
    says: {
      'therapies:occupational.looksAt': /The places around your child/,
      'therapies:differences.evaluation.occupational': /places around/,
    },
  },
  {
    id: 'A.evaluation.sounds',
    fact: 'The speech therapist looks at sounds.',
    says: { 'therapies:speech.looksAt': /Which sounds/, 'therapies:differences.evaluation.speech': /Sounds/ },
  },
  {
    id: 'A.evaluation.understanding',
    fact: 'The speech therapist looks at understanding.',
    says: { 'therapies:speech.looksAt': /understands/, 'therapies:differences.evaluation.speech': /understanding/ },
  },
  {
    id: 'A.evaluation.expression',
    fact: 'The speech therapist looks at how the child says things.',
    says: {
      'therapies:speech.looksAt': /asks, tells and answers/,
      'therapies:differences.evaluation.speech': /talking/,
    },
  },
  {
    id: 'A.evaluation.social',
    fact: 'The speech therapist looks at being with others.',
    says: {
      'therapies:speech.looksAt': /connects with others/,
      'therapies:differences.evaluation.speech': /connecting/,
    },
  },
  {
    id: 'A.evaluation.fluency',
    fact: 'The speech therapist looks at smooth speech.',
    says: {
      'therapies:speech.looksAt': /flow or get stuck/,
      'therapies:differences.evaluation.speech': /smooth speech/,
    },
  },
  {
    id: 'A.evaluation.voice',
    fact: 'The speech therapist looks at the voice.',
    says: { 'therapies:speech.looksAt': /How the voice sounds/, 'therapies:differences.evaluation.speech': /voice/ },
  },
  {
    id: 'A.evaluation.swallowing',
    fact: 'The speech therapist looks at swallowing.',
    says: {
      'therapies:speech.looksAt': /chews, drinks and swallows/,
      'therapies:differences.evaluation.speech': /swallowing/,
    },
  },

  {
    id: 'A.together.more',
    fact: 'What both know covers more of what a child needs.',
    says: { 'therapies:together.speechOccupational.text': /Together they see more of your child/ },
  },
  {
    id: 'A.together.evaluation',
    fact: 'They can look at the child together, to know strengths, difficulties and needs.',
    says: {
      'therapies:together.speechOccupational.ways': /together: what goes well, what is hard, where help is needed/,
    },
  },
  {
    id: 'A.together.sessions',
    fact: 'They can plan sessions together.',
    says: { 'therapies:together.speechOccupational.ways': /plan sessions that fit together/ },
  },
  {
    id: 'A.together.goals',
    fact: 'They can work on shared goals: talking, movement, senses, feelings.',
    says: { 'therapies:together.speechOccupational.ways': /shared goals for talking, hands, senses and feelings/ },
  },
  {
    id: 'A.together.others',
    fact: 'They talk with each other, parents, teachers and other professionals.',
    says: {
      'therapies:together.speechOccupational.ways': /with each other, with you, with teachers and other professionals/,
    },
  },
  {
    id: 'A.together.same-everywhere',
    fact: 'So help stays the same from place to place.',
    says: { 'therapies:together.speechOccupational.ways': /everybody helps in the same way/ },
  },
  {
    id: 'A.together.real-life',
    fact: 'One activity of real life can serve both.',
    says: { 'therapies:together.speechOccupational.ways': /real life: eating a snack can train words, hands/ },
  },
  {
    id: 'A.together.home-plan',
    fact: 'They can make one plan for home.',
    says: { 'therapies:together.speechOccupational.ways': /one shared plan for home/ },
  },
  {
    id: 'A.together.routines',
    fact: 'The plan brings the skills into daily routines.',
    says: {
      'therapies:together.speechOccupational.ways': /for your daily routines/,
      'therapies:speech.home': /at meals, in play and at bedtime/,
    },
  },
  {
    id: 'A.together.progress',
    fact: 'They look at what has changed, again and again.',
    says: { 'therapies:together.speechOccupational.ways': /see what has changed/ },
  },
  {
    id: 'A.together.change-plan',
    fact: 'They change the plan and set goals together.',
    says: { 'therapies:together.speechOccupational.ways': /change the plan and set new goals/ },
  },

  {
    id: 'A.same.goals',
    fact: 'Both want well-being and doing things alone.',
    says: { 'faq:sameSpeechOccupational': [/does well/, /do more alone/] },
  },
  {
    id: 'A.same.two',
    fact: 'They are not the same.',
    says: { 'faq:sameSpeechOccupational': /they are two professions/ },
  },
  {
    id: 'A.same.speech',
    fact: 'Speech therapy is about communicating and swallowing.',
    says: { 'faq:sameSpeechOccupational': /works on communicating, eating and swallowing/ },
  },
  {
    id: 'A.same.occupational',
    fact: 'Occupational therapy is about daily tasks and taking part.',
    says: {
      'faq:sameSpeechOccupational': /works on daily tasks/,
      'therapies:differences.goal.occupational': /daily tasks and take part/,
    },
  },
  {
    id: 'A.same.delay',
    fact: 'Both may help with a developmental delay.',
    says: {
      'faq:sameSpeechOccupational': /developmental delay/,
      'conditions:developmentalDelay': [/Occupational therapy/, /Speech therapy joins/],
    },
  },
  {
    id: 'A.same.neurological',
    fact: 'Both may help with a condition of the nerves or brain.',
    says: {
      'faq:sameSpeechOccupational': /condition of the brain or nerves/,
      'therapies:together.speechOccupational.examples': /condition of the brain or nerves/,
    },
  },
  {
    id: 'A.same.aims',
    fact: 'They serve different aims.',
    says: { 'therapies:differences.goal.speech': /be understood/, 'therapies:differences.goal.occupational': /daily/ },
  },

  {
    id: 'A.helps.indirectly',
    fact: 'Occupational therapy helps speech, but not directly.',
    says: { 'faq:helpsSpeech': /Yes, but not directly/ },
  },
  {
    id: 'A.helps.writing',
    fact: 'It works on hands that can write.',
    says: { 'faq:helpsSpeech': /hands that can write/ },
  },
  {
    id: 'A.helps.attention',
    fact: 'It works on senses so that attention gets easier.',
    says: { 'faq:helpsSpeech': /senses, so that your child can pay attention/ },
  },
  {
    id: 'A.helps.calm',
    fact: 'It works on staying calm, which helps with others.',
    says: { 'faq:helpsSpeech': /staying calm with others/ },
  },
  {
    id: 'A.helps.easier',
    fact: 'This groundwork can make speech therapy easier.',
    says: { 'faq:helpsSpeech': /make speech work easier/ },
  },
  { id: 'A.helps.share', fact: 'The two can share goals.', says: { 'faq:helpsSpeech': /can share goals/ } },

  {
    id: 'A.names.hands',
    fact: 'Hands and daily tasks are the old core of occupational therapy.',
    says: { 'therapies:occupational.worksOn': [/^Hands and fingers/, /^Daily routines/] },
  },
  {
    id: 'A.names.no-job',
    fact: 'Parents wonder about the name: a child has no job.',
    says: { 'faq:noJob': /My child has no job/, 'therapies:occupational.what': /does not mean a job/ },
  },
  {
    id: 'A.names.play',
    fact: 'Play is the work of a child.',
    says: { 'faq:noJob': /Play is a child’s work/, 'therapies:occupational.what': /Play is a child’s work/ },
  },
  { id: 'A.names.learn', fact: 'Play is how children learn.', says: { 'faq:noJob': /how children learn/ } },
  {
    id: 'A.names.only-sounds',
    fact: 'Many people think speech therapy is only about sounds or stuttering.',
    says: { 'faq:onlySounds': [/only about sounds and stuttering/, /many people think so/] },
  },
  {
    id: 'A.names.attention',
    fact: 'Speech therapy also works on attention.',
    says: { 'faq:onlySounds': /attention/, 'therapies:speech.worksOn': /attention/ },
  },
  {
    id: 'A.names.memory',
    fact: 'Speech therapy also works on memory.',
    says: { 'faq:onlySounds': /memory/, 'therapies:speech.worksOn': /memory/ },
  },
  {
    id: 'A.names.problems',
    fact: 'Speech therapy also works on solving problems.',
    says: { 'faq:onlySounds': /solving problems/, 'therapies:speech.worksOn': /solving problems/ },
  },
  {
    id: 'A.names.swallowing',
    fact: 'Speech therapy also works on feeding and swallowing.',
    says: { 'faq:onlySounds': /eating and swallowing/, 'therapies:differences.suits.speech': /swallowing is hard/ },
  },

  {
    id: 'A.clinic.made-for-child',
    fact: 'Therapy is made for the needs of each child.',
    says: { 'therapies:speech.howLong': /your child’s needs and goals/ },
  },
  {
    id: 'A.clinic.one-therapy',
    fact: 'Some clinics offer only one of the therapies.',
    says: { 'faq:notOffered': /does not offer the therapy we need/ },
  },
  {
    id: 'A.clinic.sends-on',
    fact: 'Such a clinic sends families on to therapists it trusts.',
    says: {
      'faq:notOffered': /A good clinic knows who else can help/,
      'steps:askTherapist.list': /Who do you send us to/,
    },
  },
  {
    id: 'A.clinic.sends-on-senses',
    fact: 'A speech clinic sends on for senses and for calming down.',
    says: { 'faq:notOffered': /A speech clinic may send you to occupational therapy for senses and big feelings/ },
  },
  {
    id: 'A.clinic.ask',
    fact: 'Parents who worry about communication can call and ask.',
    says: { 'faq:whichOne': /Ask speech therapy about understanding, talking/, 'faq:waitLonger': /you can ask now/ },
  },

  {
    id: 'B.intro.question',
    fact: 'Many parents ask if the two are the same.',
    says: { 'faq:sameOccupationalPhysical': /Is occupational therapy the same as physiotherapy\?/ },
  },
  {
    id: 'B.intro.aim',
    fact: 'Both want a good life and doing things alone.',
    says: { 'faq:sameOccupationalPhysical': /Both want daily life to go well, with less help/ },
  },
  {
    id: 'B.intro.apart',
    fact: 'They have different goals and tools.',
    says: { 'faq:sameOccupationalPhysical': [/^No\./, /different goals and different tools/] },
  },
  {
    id: 'B.intro.occupational',
    fact: 'Occupational therapy is about daily tasks.',
    says: { 'faq:sameOccupationalPhysical': /Occupational therapy works on daily tasks/ },
  },
  {
    id: 'B.intro.physical',
    fact: 'Physiotherapy is about strength, movement and pain.',
    says: { 'faq:sameOccupationalPhysical': /Physiotherapy works on movement, strength and pain/ },
  },
  {
    id: 'B.intro.common',
    fact: 'Many families ask for help: about 1 in 6 children, in a US survey of ages 3 to 17.',
    says: { 'faq:isItCommon': /In a US survey, about 1 in 6 children from 3 to 17 years/ },
    corrected: 'the figure is not from the WHO and not of the world',
  },
  {
    id: 'B.intro.early',
    fact: 'It is good to get help early.',
    says: { 'faq:waitLonger': /Starting early is often easier/ },
    corrected: 'no success is promised, and later is not too late',
  },

  {
    id: 'B.contents.ages',
    fact: 'Both therapies are for children and for adults.',
    says: { 'therapies:occupational.what': /all ages/, 'therapies:physical.what': /all ages/ },
  },

  {
    id: 'B.occupational.skills',
    fact: 'It helps children with the skills of everyday life.',
    says: { 'therapies:occupational.what': /the things that fill a day/ },
  },
  {
    id: 'B.occupational.examples',
    fact: 'Dressing, tooth brushing, writing, scissors, a spoon, playing with friends.',
    says: {
      'therapies:occupational.what': [
        /dressing/,
        /brushing teeth/,
        /writing/,
        /using scissors/,
        /eating with a spoon/,
        /playing with friends/,
      ],
    },
  },
  {
    id: 'B.occupational.why-hard',
    fact: 'These can be hard because of late skills, senses or the body.',
    says: { 'therapies:occupational.suits': [/hands, body, senses/, /learn daily skills later than most/] },
  },
  {
    id: 'B.occupational.play-goals',
    fact: 'The therapist uses playful tasks with goals.',
    says: { 'therapies:occupational.what': /playful tasks with clear goals/ },
  },
  {
    id: 'B.occupational.sure',
    fact: 'The child can do more alone and feels surer.',
    says: { 'therapies:occupational.what': /do more alone, and feels sure/ },
  },
  {
    id: 'B.occupational.gains',
    fact: 'It can help with coordination, attention and routines, at home and at school.',
    says: { 'therapies:occupational.suits': /coordination, attention and routines, at home, in nursery or school/ },
  },

  {
    id: 'B.occupational-focus.hands',
    fact: 'Hands and fingers: writing, buttons, scissors.',
    says: { 'therapies:occupational.worksOn': /^Hands and fingers: .*buttoning, cutting, writing/ },
  },
  {
    id: 'B.occupational-focus.senses',
    fact: 'Senses: sound, textures, movement.',
    says: { 'therapies:occupational.worksOn': /reactions to sound, light, touch, food or movement/ },
  },
  {
    id: 'B.occupational-focus.senses-both-ways',
    fact: 'A child can react strongly or hardly at all.',
    says: { 'therapies:occupational.worksOn': /strong or weak reactions/ },
  },
  {
    id: 'B.occupational-focus.self-care',
    fact: 'Daily care: teeth, spoon and fork, dressing.',
    says: { 'therapies:occupational.worksOn': /dressing, washing, brushing teeth, toilet, spoon and cup/ },
  },
  {
    id: 'B.occupational-focus.eye-hand',
    fact: 'Eyes and hands: drawing shapes, copying patterns, following what moves.',
    says: { 'therapies:occupational.worksOn': /drawing shapes, copying patterns, following things that move/ },
  },
  {
    id: 'B.occupational-focus.feelings',
    fact: 'Understanding feelings and dealing with them.',
    says: { 'therapies:occupational.worksOn': /^Big feelings: understanding them and calming down/ },
  },
  {
    id: 'B.occupational-focus.others',
    fact: 'Getting on with others at home, at school, in groups.',
    says: { 'therapies:occupational.worksOn': /being with others at home, at school and in groups/ },
  },

  {
    id: 'B.occupational-who.delay',
    fact: 'Children who walk, talk or use their hands late.',
    says: { 'conditions:developmentalDelay': /walk, talk or use their hands later than most/ },
  },
  {
    id: 'B.occupational-who.delay-steps',
    fact: 'It builds movement, thinking and self-care skills step by step.',
    says: { 'conditions:developmentalDelay': /hand, thinking and daily skills step by step/ },
  },
  {
    id: 'B.occupational-who.autism',
    fact: 'Autism: being with others, communicating, routines, senses.',
    says: { 'conditions:autism': [/communicating/, /being with others/, /routines/, /senses/] },
  },
  {
    id: 'B.occupational-who.autism-planned',
    fact: 'Autism: activities made for the child.',
    says: { 'conditions:autism': /plan activities for your child/ },
  },
  {
    id: 'B.occupational-who.senses',
    fact: 'Senses: strong or weak reactions to sound, light or touch.',
    says: {
      'conditions:sensoryDifferences': [/Sensory differences/, /strong or weak reactions/, /sound, light, touch/],
    },
    corrected: 'not a diagnosis of its own: "sensory differences"',
  },
  {
    id: 'B.occupational-who.senses-ease',
    fact: 'Play with the senses, to feel at ease in different places.',
    says: { 'conditions:sensoryDifferences': /uses play with sound.*more at ease in more places/ },
  },
  {
    id: 'B.occupational-who.adhd',
    fact: 'ADHD: attention, order, stopping to think, routines.',
    says: { 'conditions:adhd': [/stay with a task/, /keep things in order/, /stop and think/, /follow routines/] },
  },
  {
    id: 'B.occupational-who.adhd-days',
    fact: 'ADHD: so that days are easier.',
    says: { 'conditions:adhd': /make days easier/ },
  },
  {
    id: 'B.occupational-who.learning',
    fact: 'Learning difficulties: handwriting, attention, classroom tasks.',
    says: { 'conditions:learningDifficulties': /handwriting, attention and classroom tasks/ },
  },
  {
    id: 'B.occupational-who.learning-skills',
    fact: 'Learning difficulties: hand and thinking skills for school.',
    says: { 'conditions:learningDifficulties': [/hand and thinking skills/, /School/] },
  },
  {
    id: 'B.occupational-who.brain',
    fact: 'Cerebral palsy and nerves: strength, coordination, doing more alone in daily tasks.',
    says: {
      'conditions:cerebralPalsy': [
        /brain or nerves/,
        /strong and skilled hands/,
        /dressing and eating/,
        /do more alone/,
      ],
    },
  },

  {
    id: 'B.physical.names',
    fact: 'It is also called physical therapy.',
    says: { 'therapies:physical.otherNames': /Also called physical therapy/, 'faq:physioNames': /two names/ },
  },
  {
    id: 'B.physical.what',
    fact: 'It works on movement, strength and what the body can do.',
    says: { 'therapies:physical.what': /to move, to get stronger/ },
  },
  {
    id: 'B.physical.examples',
    fact: 'Sitting, crawling, walking, running, balance.',
    says: { 'therapies:physical.what': [/sitting/, /crawling/, /walking/, /running/, /balance/] },
  },
  {
    id: 'B.physical.methods',
    fact: 'It uses exercises, stretches and movement games.',
    says: { 'therapies:physical.what': /exercises, stretches and movement games/ },
  },
  {
    id: 'B.physical.gains',
    fact: 'It builds muscles, posture and coordination.',
    says: { 'therapies:physical.what': /strong muscles, .*posture and coordination/ },
  },

  {
    id: 'B.physical-focus.big-movements',
    fact: 'Big movements: crawling, walking, running, jumping.',
    says: { 'therapies:physical.worksOn': /^Big movements: .*crawling, walking, running, jumping/ },
  },
  {
    id: 'B.physical-focus.later',
    fact: 'It helps children who come to these later.',
    says: { 'therapies:physical.what': /learn to move later than most/ },
  },
  {
    id: 'B.physical-focus.balance',
    fact: 'Balance and coordination, for children who fall often or find physical play hard.',
    says: { 'therapies:physical.worksOn': /^Balance, .*coordination.* falls often or finds sport hard/ },
  },
  {
    id: 'B.physical-focus.balance-exercise',
    fact: 'It uses exercises for balance.',
    says: { 'therapies:physical.session': /Balance practice/ },
  },
  {
    id: 'B.physical-focus.weak',
    fact: 'Floppy or weak muscles get stronger.',
    says: { 'therapies:physical.worksOn': /^Weak or floppy muscles, once a doctor has looked: making them stronger/ },
  },
  {
    id: 'B.physical-focus.stiff',
    fact: 'Stiff muscles are stretched, so that moving is easier.',
    says: { 'therapies:physical.worksOn': /^Stiff or tight muscles: stretching them, so that moving gets easier/ },
  },
  {
    id: 'B.physical-focus.pain',
    fact: 'Pain after an injury or operation.',
    says: { 'therapies:physical.worksOn': /^Pain after an injury or operation, once a doctor has looked/ },
  },
  {
    id: 'B.physical-focus.pain-gentle',
    fact: 'It eases pain in ways that are safe for children.',
    says: { 'therapies:physical.session': /Gentle ways to ease pain/ },
  },
  {
    id: 'B.physical-focus.posture',
    fact: 'Posture, and an unusual way of walking.',
    says: {
      'therapies:physical.suits': /stand or walk in an unusual way/,
      'therapies:physical.worksOn': /stands, sits and walks/,
    },
  },
  {
    id: 'B.physical-focus.steps',
    fact: 'It practises standing and stepping.',
    says: { 'therapies:physical.session': /Practice of standing and walking/ },
  },
  {
    id: 'B.physical-focus.safe-walking',
    fact: 'So that walking is safe and comfortable.',
    says: { 'therapies:physical.worksOn': /walking is safe and comfortable/ },
  },

  {
    id: 'B.physical-who.palsy',
    fact: 'Cerebral palsy: stiff or weak muscles.',
    says: { 'conditions:cerebralPalsy': /stiff or weak muscles/ },
  },
  {
    id: 'B.physical-who.palsy-work',
    fact: 'Cerebral palsy: movement, balance, posture.',
    says: { 'conditions:cerebralPalsy': /balance, posture, walking/ },
  },
  {
    id: 'B.physical-who.palsy-joints',
    fact: 'Cerebral palsy: it looks after the joints.',
    says: { 'conditions:cerebralPalsy': /walking and joints/ },
  },
  {
    id: 'B.physical-who.muscle',
    fact: 'Muscular dystrophy: it helps to keep movement and comfort.',
    says: {
      'conditions:muscleCondition': [
        /muscular dystrophy/,
        /help to keep movement and comfort/,
        /specialist team leads/,
      ],
    },
    corrected: 'it does not hold back the condition, and a specialist team leads',
  },
  {
    id: 'B.physical-who.muscle-alone',
    fact: 'Muscular dystrophy: getting about and doing things alone.',
    says: { 'conditions:muscleCondition': /daily tasks and aids/ },
  },
  {
    id: 'B.physical-who.late',
    fact: 'Sitting, crawling or walking late.',
    says: {
      'conditions:lateMotor': /sit, crawl or walk later than most/,
      'therapies:physical.suits': /later than most/,
    },
  },
  {
    id: 'B.physical-who.late-exercise',
    fact: 'It uses exercises for just these skills.',
    says: { 'conditions:lateMotor': /exercises and play for sitting, crawling and walking/ },
  },
  {
    id: 'B.physical-who.injury',
    fact: 'After a fall, a broken bone or an operation.',
    says: { 'conditions:afterInjury': /After a fall, broken bone or operation/ },
  },
  {
    id: 'B.physical-who.injury-back',
    fact: 'It brings back movement and strength, for safe play.',
    says: { 'conditions:afterInjury': /move well, get strong and play safely again/ },
  },
  {
    id: 'B.physical-who.neck',
    fact: 'Babies with a tight neck or an uneven head.',
    says: {
      'conditions:torticollis': /flat head/,
      'therapies:physical.suits': /tight neck or a flat spot on the head/,
    },
  },
  {
    id: 'B.physical-who.neck-gentle',
    fact: 'It uses gentle stretches and positions.',
    says: { 'conditions:torticollis': /gentle stretches, positions/ },
  },
  {
    id: 'B.physical-who.neck-control',
    fact: 'So that the head is held and turned evenly.',
    says: { 'conditions:torticollis': /held well and turns both ways/ },
  },
  {
    id: 'B.physical-who.bones',
    fact: 'Bone and joint conditions, joint pain.',
    says: { 'conditions:boneOrJoint': [/bone or joint condition, or joint pain/, /pain, strength and posture/] },
  },
  {
    id: 'B.physical-who.growing-pains',
    fact: 'Leg aches at night follow a harmless pattern; other pain goes to a doctor first.',
    says: { 'faq:growingPains': [/gone by morning/, /Other pain goes to a doctor first/] },
    corrected: 'such aches need comfort, not physiotherapy, and pain is looked at first',
  },

  {
    id: 'B.table.goal-occupational',
    fact: 'Main goal: daily tasks.',
    says: { 'therapies:differences.goal.occupational': /daily tasks/ },
  },
  {
    id: 'B.table.goal-physical',
    fact: 'Main goal: movement and what the body can do.',
    says: { 'therapies:differences.goal.physical': /move better/ },
  },
  {
    id: 'B.table.focus-occupational',
    fact: 'Focus: hands, senses, daily life.',
    says: { 'therapies:differences.focus.occupational': [/Hands/, /senses/, /dressing and eating/] },
  },
  {
    id: 'B.table.focus-physical',
    fact: 'Focus: big movements, strength, posture.',
    says: { 'therapies:differences.focus.physical': [/Big movements/, /strength/, /posture/] },
  },
  {
    id: 'B.table.approach-occupational',
    fact: 'Way of working: activities and tasks.',
    says: { 'therapies:differences.approach.occupational': /tasks and activities/ },
  },
  {
    id: 'B.table.approach-physical',
    fact: 'Way of working: exercise and movement.',
    says: { 'therapies:differences.approach.physical': /Movement and exercise/ },
  },
  {
    id: 'B.table.tools-occupational',
    fact: 'Tools: swings, hand games, sometimes weighted vests.',
    says: {
      'therapies:differences.tools.occupational': [/Swings/, /hand games/, /Sometimes weighted vests, with care/],
      'therapies:occupational.tools': /There is little proof that they help\. .* Do not buy one on your own/,
    },
    corrected: 'there is little proof for weighted vests, and a therapist looks first',
  },
  {
    id: 'B.table.tools-physical',
    fact: 'Tools: balls, stretch bands, aids to move.',
    says: { 'therapies:differences.tools.physical': [/Balance balls/, /stretch bands/, /aids to move/] },
  },
  {
    id: 'B.table.suits-occupational',
    fact: 'For children who find senses, thinking or coordination hard.',
    says: { 'therapies:differences.suits.occupational': [/Senses/, /thinking/, /coordination/] },
  },
  {
    id: 'B.table.suits-physical',
    fact: 'For children who find moving hard or whose body has limits.',
    says: { 'therapies:differences.suits.physical': /Moving is hard, or the body has limits/ },
  },

  {
    id: 'B.together.two-sides',
    fact: 'Both want daily life to work, from two sides.',
    says: {
      'therapies:together.occupationalPhysical.text':
        /Both want daily life to work better\. Each helps from another side/,
    },
  },
  {
    id: 'B.together.palsy',
    fact: 'Example: a child with cerebral palsy has stiff muscles and balance is hard.',
    says: {
      'therapies:together.occupationalPhysical.examples': /cerebral palsy may have stiff muscles and find balance hard/,
    },
  },
  {
    id: 'B.together.palsy-physical',
    fact: 'There, physiotherapy works on strength and walking.',
    says: { 'therapies:together.occupationalPhysical.examples': /Physiotherapy works on strength and walking/ },
  },
  {
    id: 'B.together.palsy-occupational',
    fact: 'There, occupational therapy works on dressing, eating and hands.',
    says: { 'therapies:together.occupationalPhysical.examples': /works on dressing, eating and using hands/ },
  },
  {
    id: 'B.together.autism',
    fact: 'Example: an autistic child may need help with senses and body.',
    says: {
      'therapies:together.occupationalPhysical.examples': /autistic child may need help with senses and with movement/,
    },
  },
  {
    id: 'B.together.autism-occupational',
    fact: 'There, occupational therapy works on senses, routines and attention.',
    says: { 'therapies:together.occupationalPhysical.examples': /senses, routines and attention/ },
  },
  {
    id: 'B.together.autism-physical',
    fact: 'There, physiotherapy works on body awareness, posture and coordination.',
    says: { 'therapies:together.occupationalPhysical.examples': /body awareness, posture and coordination/ },
  },
  {
    id: 'B.together.one-plan',
    fact: 'A clinic can join both in one plan made for the child.',
    says: {
      'therapies:together.occupationalPhysical.ways': /join their goals in one plan that is made for your child/,
    },
    corrected: 'without "faster and more lasting progress"',
  },

  {
    id: 'B.choosing.depends',
    fact: 'Where to start depends on what is hard for the child.',
    says: { 'faq:whichOne': /It depends on what is hard for your child/ },
  },
  {
    id: 'B.choosing.physical',
    fact: 'Physiotherapy for moving, balance, late walking, after an injury or operation.',
    says: {
      'faq:whichOne':
        /Ask physiotherapy about moving, balance, late walking, or getting strong after an injury or operation/,
    },
  },
  {
    id: 'B.choosing.physical-work',
    fact: 'Physiotherapy: strength, coordination, and skills such as walking.',
    says: { 'therapies:differences.scope.physical': [/strength/, /coordination/, /sitting and walking/] },
  },
  {
    id: 'B.choosing.occupational',
    fact: 'Occupational therapy for dressing, writing, attention, senses, play.',
    says: { 'faq:whichOne': /Ask occupational therapy about dressing, writing, attention, senses, feelings or play/ },
  },
  {
    id: 'B.choosing.occupational-work',
    fact: 'Occupational therapy: skills of daily life, attention, feelings.',
    says: { 'therapies:occupational.worksOn': [/^Daily routines/, /^Big feelings/, /^Attention/] },
  },

  { id: 'B.faq.both', fact: 'A child can have both; many do.', says: { 'faq:twoOrThree': /Yes\. Many children do/ } },
  {
    id: 'B.faq.both-together',
    fact: 'The therapists often work together, on moving and on daily tasks.',
    says: { 'faq:twoOrThree': [/on moving, one on daily tasks/, /plan together and share goals/] },
  },
  {
    id: 'B.faq.how-long',
    fact: 'How long depends on needs and goals.',
    says: { 'faq:howLong': /depends on your child’s needs and goals/ },
  },
  {
    id: 'B.faq.how-long-differs',
    fact: 'Some need it for a short time, others for months or years.',
    says: { 'faq:howLong': /for a short time\. Others come for months or years/ },
  },
  {
    id: 'B.faq.not-only-body',
    fact: 'Occupational therapy is not only for the body.',
    says: { 'faq:onlyPhysical': /^No\. It also helps with senses, attention, thinking, feelings and how a child acts/ },
  },
  {
    id: 'B.faq.autism-adhd',
    fact: 'It often helps autistic children and children with ADHD with daily life.',
    says: { 'faq:onlyPhysical': /often part of the team for autistic children and children with ADHD/ },
    corrected: 'without "especially effective"',
  },
  {
    id: 'B.faq.late-skills',
    fact: 'Physiotherapy helps children who crawl, stand or walk late.',
    says: { 'faq:physioMilestones': [/crawls, stands or walks late/, /^Yes\./] },
  },
  {
    id: 'B.faq.home-online',
    fact: 'Many clinics come home or work online.',
    says: { 'faq:onlineOrHome': [/^Often, yes\./, /visit homes or work by video/] },
  },
  {
    id: 'B.faq.home-online-why',
    fact: 'That makes it easier to reach and to keep up.',
    says: { 'faq:onlineOrHome': /saves travel, and it is easier to keep going/ },
  },

  {
    id: 'B.end.difference',
    fact: 'In short: physiotherapy is about movement and strength, occupational therapy about daily tasks.',
    says: { 'therapies:together.occupationalPhysical.text': /Physiotherapy works on moving and strength/ },
  },
  {
    id: 'B.end.team',
    fact: 'A team of several professions can look at one child.',
    says: { 'therapies:together.allThree.ways': /a team can see your child in one joint visit/ },
  },
];

/** What the articles say beside it, and why no parent reads it here. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    id: 'A.offer.slogan',
    fact: 'The name of the clinic, its motto, "schedule now", the day of the article.',
    leftOut: 'advertising; name and year stand in the list of sources',
  },
  {
    id: 'A.together.best-results',
    fact: 'Together they get the most out of therapy.',
    leftOut: 'a promise of progress without a source',
  },
  {
    id: 'A.helps.whole-child',
    fact: 'Together they develop the whole child.',
    leftOut: 'a slogan; what they do together is told in six ways',
  },
  {
    id: 'A.names.understand',
    fact: 'Both have much to offer to those who know what each does; knowing it matters for choosing.',
    leftOut: 'the reason for the article, and for this guide as a whole',
  },
  {
    id: 'A.clinic.contact',
    fact: 'Phone number, text number, e-mail, form, reply within one or two working days, the town.',
    leftOut: 'belongs to the profile of the clinic, not to what every parent reads',
  },
  { id: 'A.clinic.praise', fact: 'Complete, whole-child, "elite" care.', leftOut: 'advertising' },
  { id: 'B.offer.contact', fact: 'Opening hours and e-mail.', leftOut: 'belongs to the profile of the clinic' },
  {
    id: 'B.contents.list',
    fact: 'What the article will tell, and links to more.',
    leftOut: 'a list of contents says nothing of its own',
  },
  {
    id: 'B.physical-focus.recovery',
    fact: 'It makes getting well after an injury faster.',
    leftOut: 'a promise of progress without a source; easing pain is told',
  },
  {
    id: 'B.physical-who.muscle-weaker',
    fact: 'Muscular dystrophy makes muscles weaker over time.',
    leftOut: 'parents who were given the name know it; no other parent is told it on a result',
  },
  {
    id: 'B.physical-who.back-to-usual',
    fact: 'It brings bones and joints back to full use.',
    leftOut: 'a promise; pain, strength and posture are told',
  },
  {
    id: 'B.together.faster',
    fact: 'Joined care brings faster and lasting progress.',
    leftOut: 'advertising without a source',
  },
  {
    id: 'B.end.praise',
    fact: 'Expert care in Delhi-NCR, so that every child reaches all it can.',
    leftOut: 'advertising; the place belongs to the profile of the clinic',
  },
];

/** What the articles say and the guide never does, each with a sentence that would be noticed. */
export const NEVER_AS_IT_STANDS: readonly (readonly [what: string, words: RegExp, example: string])[] = [
  [
    'the share of children, credited to the WHO or the world',
    /\bWHO\b|World Health|1 in 6(?! children from 3 to 17 years)|globally|worldwide/,
    'According to the WHO, about 1 in 6 children need help.',
  ],
  [
    'the share of children, without the survey it is from',
    /^(?!.*US survey).*\b1 in 6\b/,
    'About 1 in 6 children from 3 to 17 years need help.',
  ],
  [
    'weighted vests, without their caution',
    /\bvests?\b(?!, with care|\. There is little proof)/i,
    'Usual tools are swings and weighted vests.',
  ],
  [
    'a disorder of the senses',
    /sensory (processing|integration)|\bSPD\b/i,
    'Children with Sensory Processing Disorder.',
  ],
  [
    'faster or lasting progress',
    /\b(fast|quick|last|soon)(er|ing)? (progress|results?|success|recovery)\b|speeds? up|full potential|long-term success/i,
    'Joined care leads to faster progress.',
  ],
  [
    'a strength that nobody has shown',
    /\b(especially|very|highly|most) (effective|beneficial|helpful)\b|\bmaximi[sz]e|\boptimi[sz]e|\bcrucial\b|\bessential\b/i,
    'It is especially effective for autism.',
  ],
  [
    'physiotherapy for growing pains',
    /growing pains?/i,
    'Children with growing pains receive support through posture training.',
  ],
  [
    'holding back a muscle condition',
    /\b(delay|slow|stop|hold back|prevent)(s|ed|ing)?\b[^.]*\b(progress\w*|weakness|muscle|disease|loss)\b/i,
    'It helps delay the progression of physical limits.',
  ],
  [
    'a therapist who diagnoses',
    /(therap\w+|patholog\w+|SLPs?)\b[^.]*\bdiagnos(e|es|ing)\b/i,
    'Speech therapists diagnose and work on disorders.',
  ],
  ['movement to be made normal', /\bnormal\b|\bproper (development|body)\b/i, 'It restores normal function.'],
  ['praise for a clinic', /\b(elite|expert-led|trusted|holistic|world-class|comprehensive)\b/i, 'We offer elite care.'],
];
