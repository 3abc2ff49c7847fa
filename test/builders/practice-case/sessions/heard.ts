import { type Entry, idOf } from '../entry.ts'
import { piece } from '../piece.ts'

const kai = idOf('kai')

/** Evidence out of the sessions and the answers to requests, beside the twenty-five pieces of the case material. */
export const heard: readonly Entry[] = [
  piece('E26', '2026-03-05', 'sean', 'observation', 'established', 'medium', '2026-03-06 09:10', {
    text: 'No written plan for breaks and lunch; out of three lessons a week',
    about: kai,
    supports: ['E3'],
  }),
  piece('E27', '2026-03-09', 'tom', 'observation', 'established', 'medium', '2026-03-09 17:40', {
    text: 'Door sensor at home works; knocking and bathroom times are not agreed',
    about: kai,
    session: idOf('session dana'),
    supports: ['E1'],
  }),
  piece('E28', '2026-03-09', 'dana', 'talk', 'established', 'medium', '2026-03-09 17:45', {
    text: 'Kai shouts and slams doors two or three times a week, most often after the bus',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session dana'),
    supports: ['C1'],
  }),
  piece('E29', '2026-03-11', 'sean', 'observation', 'established', 'medium', '2026-03-12 10:05', {
    text: 'Since football stopped, says that nothing at school is worth coming for',
    about: kai,
    supports: ['C6'],
  }),
  piece('E30', '2026-03-20', 'abena', 'document', 'established', 'high', '2026-03-20 15:35', {
    text: 'No speech and language review since 2023',
    about: kai,
    supports: ['D4'],
  }),
  piece('E31', '2026-03-23', 'marcus', 'talk', 'established', 'medium', '2026-03-23 17:40', {
    text: 'Marcus saw little of Kai from 2014 to 2019; Kai lived in four homes before he was eight',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session marcus'),
    supports: ['D2'],
  }),
  piece('E32', '2026-04-02', 'kai', 'talk', 'established', 'medium', '2026-04-02 16:10', {
    text: 'Called racist names on the bus; does not tell because "it gets worse"',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session 6'),
    supports: ['C3', 'C5'],
  }),
  piece('E33', '2026-04-08', 'kai', 'talk', 'established', 'medium', '2026-04-08 16:10', {
    text: 'Goes to his room when Lee comes home; turns to Ruth and Dana when he is sad',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session 7'),
    supports: ['D3'],
  }),
  piece('E34', '2026-04-14', 'kai', 'talk', 'established', 'medium', '2026-04-14 16:10', {
    text: 'Chose "wait and see" for three of five picture stories, and asking for help for two',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session 8'),
    supports: ['C4'],
  }),
  piece('E35', '2026-04-14', 'kai', 'talk', 'established', 'medium', '2026-04-14 16:15', {
    text: 'Suggested himself that everybody knocks, and that football is part of the plan',
    about: kai,
    askedAboutReport: 'no',
    session: idOf('session 8'),
    contradicts: ['B4'],
  }),
]
