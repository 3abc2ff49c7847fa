import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { wordTie } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import type { ListItem } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { listSpokenWords } from '../../spoken-words.ts'
import { bold, paragraph } from '../../wording.ts'
import { wordStatement } from '../intake/build-voices-section.ts'
import { wordSpoken } from './build-child-voice-section.ts'

/** Builds what each carer, brother, sister and relative says; whoever was not asked, declined or was not there is named. */
export const buildFamilyVoiceSection: BuildSection = (source) => {
  const { file } = source
  const family = recordsOf(file, 'person').filter(isFamily)
  const spoken = family.map((person) => ({ person, said: listSaid(source, person) }))
  const items = spoken
    .filter(({ said }) => said.length > 0)
    .map(
      ({ person, said }): ListItem => ({
        words: [bold(`${person.body.name}, ${wordTie(person)}`)],
        nested: {
          kind: 'bulletList',
          items: said.map((words) => ({ words })),
        },
      }),
    )
  const silent = spoken.filter(({ said }) => said.length === 0)
  return {
    id: 'family_voice',
    heading: "The family's own words",
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'bulletList' as const, items }]),
      ...(silent.length === 0
        ? []
        : [
            paragraph(
              `No words entered for ${joinNames(silent.map(({ person }) => person.body.name))}.`,
            ),
          ]),
      ...(family.length === 0 ? [paragraph('Nobody of the family has been entered.')] : []),
    ],
  }
}

function isFamily({ body }: CaseRecord<'person'>): boolean {
  return (
    body.lifeStatus === 'living' && body.role !== 'child_assessed' && body.role !== 'child_harmed'
  )
}

/** What was entered as a statement, then what they said in sessions. */
function listSaid(source: SectionSource, person: CaseRecord<'person'>): readonly string[] {
  const statements = recordsOf(source.file, 'statement')
    .filter(({ body }) => body.person === person.id)
    .map((one) => wordStatement(source, one))
  const spoken = listSpokenWords(source.file, person)
    .filter(({ lines }) => lines.length > 0)
    .map((one) => wordSpoken(one, source.on))
  return [...statements, ...spoken]
}
