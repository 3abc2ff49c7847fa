import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('safety_rule', {
  minimal: {
    setting: 'home',
    rule: 'One at a time in the bathroom',
    doneBy: recordIdOf(1),
    stillAbleTo: 'Take long baths',
    stage: 'interim',
    starts: '2026-02-04',
  },
  full: {
    setting: 'home',
    household: recordIdOf(2),
    scenario: 'Two children alone upstairs',
    protects: [recordIdOf(3)],
    already: 'The door locks',
    rule: 'One at a time in the bathroom',
    doneBy: recordIdOf(1),
    when: 'Every evening',
    checkedBy: 'The other parent, at eight',
    childWords: 'Fine',
    stillAbleTo: 'Take long baths',
    from: [recordIdOf(4)],
    stage: 'agreed',
    starts: '2026-02-04',
    endsOn: '2026-05-01',
    endedBecause: 'No longer needed',
    inPractice: 'partly',
    reviewOn: '2026-03-01',
  },
  heading: 'One at a time in the bathroom',
})
