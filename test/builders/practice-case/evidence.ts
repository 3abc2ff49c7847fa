import { type Entry, idOf } from './entry.ts'
import { piece } from './piece.ts'

const early = '2026-02-04 08:58'

/** The pieces of evidence E1 to E25 of the case material, in their order. */
export const evidence: readonly Entry[] = [
  piece('E1', '2026-02-03', 'priya', 'document', 'alleged', 'medium', early, {
    text: 'Referral: report about Child 1; details in the police record',
    about: idOf('kai'),
    note: idOf('referral note'),
    held: '2026-02-19',
    supports: ['A1'],
  }),
  piece('E2', '2024-05-17', 'priya', 'document', 'accepted', 'high', early, {
    text: 'Changing-room incident with a boy in the same year; Kai accepted it happened',
    about: idOf('kai'),
    supports: ['A2'],
  }),
  piece('E3', '2022-11', 'priya', 'document', 'established', 'medium', early, {
    text: 'Comments that upset two girls; guidance was a talking-to; parents not told',
    about: idOf('kai'),
    supports: ['A2'],
  }),
  piece('E4', '2026-02-03', 'helen', 'document', 'alleged', 'medium', early, {
    text: 'Age difference of five years or more; account held by police',
    about: idOf('kai'),
    held: '2026-02-19',
    supports: ['A3'],
  }),
  piece('E5', '2026-02-06', 'ruth', 'talk', 'established', 'high', '2026-02-06 16:30', {
    text: 'Ruth naps after lunch on Saturdays; Theo is there from Friday to Sunday',
    supports: ['A4'],
  }),
  piece('E6', '2026-02-05', 'dana', 'talk', 'established', 'high', '2026-02-05 17:20', {
    text: 'Mia and Kai are home together on Mondays and Wednesdays before Dana is back',
    about: idOf('mia'),
    supports: ['A4'],
  }),
  piece('E7', '2026-02-11', 'mia', 'talk', 'established', 'medium', '2026-02-11 16:30', {
    text: 'Mia likes it when Kai reads to her; was not asked about anything else',
    about: idOf('mia'),
    askedAboutReport: 'no',
    contradicts: ['A4'],
  }),
  piece('E8', '2026-03-04', 'kai', 'talk', 'established', 'medium', '2026-03-04 16:30', {
    text: 'In session 2 Kai sorted consent cards; unsure about younger children; learned quickly with pictures',
    about: idOf('kai'),
    askedAboutReport: 'no',
    supports: ['B1'],
    session: idOf('session 2'),
  }),
  piece('E9', '2026-03-11', 'kai', 'talk', 'established', 'medium', '2026-03-11 16:30', {
    text: 'Kai: "I hope the little one is okay." (session 3, unprompted)',
    about: idOf('kai'),
    askedAboutReport: 'no',
    contradicts: ['B5'],
    session: idOf('session 3'),
  }),
  piece('E10', '2026-03-11', 'sean', 'observation', 'established', 'high', '2026-03-12 10:00', {
    text: 'Patient and respectful with younger pupils in reading club over two years',
    about: idOf('kai'),
    contradicts: ['B3'],
  }),
  piece('E11', '2026-01-14', 'priya', 'document', 'established', 'high', early, {
    text: 'Fight after being called racist names; two-day suspension',
    about: idOf('kai'),
    supports: ['C2'],
  }),
  piece('E12', '2025-10-06', 'priya', 'document', 'established', 'high', early, {
    text: 'Bullied on the bus; eats lunch alone',
    about: idOf('kai'),
    supports: ['C5'],
  }),
  piece('E13', '2026-02-06', 'abena', 'document', 'established', 'medium', '2026-02-06 11:40', {
    text: 'Sleep poor since October; CAMHS referral refused in 2024',
    about: idOf('kai'),
    note: idOf('health note'),
    supports: ['C3'],
  }),
  piece('E14', '2026-03-18', 'kai', 'talk', 'established', 'medium', '2026-03-18 16:30', {
    text: 'Wants to be a football coach; "Saturdays were the best bit."',
    about: idOf('kai'),
    askedAboutReport: 'no',
    contradicts: ['C6'],
    session: idOf('session 4'),
  }),
  piece('E15', '2014-08', 'tom', 'document', 'established', 'high', early, {
    text: 'Domestic abuse notifications when Kai was two; present at one',
    about: idOf('kai'),
    supports: ['D1'],
  }),
  piece('E16', '2020', 'ruth', 'talk', 'established', 'medium', '2026-02-06 16:30', {
    text: 'Close to his grandfather Alan who died in 2020',
    about: idOf('kai'),
    supports: ['D2'],
  }),
  piece('E17', '2026-03-18', 'tom', 'observation', 'established', 'medium', '2026-03-18 17:00', {
    text: 'Leans on Ruth for comfort; Dana and Kai talk easily when Lee is out',
    about: idOf('kai'),
    contradicts: ['D3'],
    session: idOf('session ruth'),
  }),
  piece('E18', '2021-09', 'sean', 'document', 'established', 'high', early, {
    text: 'EHC plan: moderate learning difficulties; needs pictures and short sentences',
    about: idOf('kai'),
    supports: ['D4'],
  }),
  piece('E19', '2026-02-05', 'lee', 'talk', 'established', 'high', '2026-02-05 17:20', {
    text: 'Lee: "He\'s just a lad, it\'s being blown up."',
    about: idOf('lee'),
    supports: ['E2'],
  }),
  piece('E20', '2026-02-20', 'marcus', 'talk', 'established', 'high', '2026-02-20 16:30', {
    text: 'Marcus has been told and asks what he can do',
    about: idOf('marcus'),
    contradicts: ['E2'],
  }),
  piece('E21', '2026-02-05', 'dana', 'talk', 'alleged', 'low', '2026-02-05 17:20', {
    text: 'Football coach said to be happy with Kai ("good as gold")',
    about: idOf('kai'),
    heardThrough: 'The football coach, through Dana',
    contradicts: ['E4'],
  }),
  piece('E22', '2026-02-25', 'grace', 'document', 'established', 'high', '2026-02-25 17:00', {
    text: 'School asked for permanent exclusion at the planning meeting; other agencies disagreed',
    about: idOf('kai'),
    supports: ['E3'],
  }),
  piece('E23', '2026-02-25', 'grace', 'document', 'established', 'high', '2026-02-25 17:00', {
    text: 'Football stopped; nobody recorded who decided',
    about: idOf('kai'),
    supports: ['E5'],
  }),
  piece('E24', '2026-03-25', 'amina', 'observation', 'established', 'medium', '2026-03-25 16:30', {
    text: 'Used his calm card twice in session 5',
    about: idOf('kai'),
    contradicts: ['C1'],
    session: idOf('session 5'),
  }),
  piece('E25', '2026-02-10', 'sean', 'talk', 'established', 'medium', '2026-02-10 15:40', {
    text: 'Would not talk about what happened (before the police interview)',
    about: idOf('kai'),
    askedAboutReport: 'yes',
    supports: ['B4'],
  }),
]
