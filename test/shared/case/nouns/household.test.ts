import { recordIdOf } from '../../../builders/record-ids.ts'
import { describeNoun } from './describe-noun.ts'

describeNoun('household', {
  minimal: { name: "Mum's flat" },
  full: {
    name: "Mum's flat",
    address: '1 Invented Street\nNowhere',
    addressWithheldFrom: [recordIdOf(1)],
    withheldReason: 'Asked for by the mother',
    note: 'Second floor',
  },
  heading: "Mum's flat",
})
